--TEST--
Dates are UTC: milliseconds as they are, texts without zone in the client's time zone
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$body = '{"errorCode":"0","orderStatus":2,"date":1700000000007,"authDateTime":"2030-07-01T00:30:00","depositedDate":"2030-07-01T00:30:00.25Z",'
    . '"refundedDate":"2030-07-01T00:30:00+05:30","reversedDate":0}';
$gateway = new Gateway(array_fill(0, 2, Reply::json($body)));
foreach (['Africa/Tunis', 'Asia/Tokyo'] as $zone) {
    $status = $gateway->client(['timeZone' => $zone])->getOrderStatusExtended('id');
    foreach ([$status->registeredAt, $status->authorisedAt, $status->depositedAt, $status->refundedAt, $status->reversedAt] as $date) {
        echo $date?->format('Y-m-d H:i:s.v T') ?? 'none', "\n";
    }
}
--EXPECT--
2023-11-14 22:13:20.007 UTC
2030-06-30 23:30:00.000 UTC
2030-07-01 00:30:00.250 UTC
2030-06-30 19:00:00.000 UTC
none
2023-11-14 22:13:20.007 UTC
2030-06-30 15:30:00.000 UTC
2030-07-01 00:30:00.250 UTC
2030-06-30 19:00:00.000 UTC
none
