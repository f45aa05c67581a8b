--TEST--
With a verifier a missing or wrong checksum is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

$verifier = Verifier::hmac(HMAC_KEY);
$query = signed(['mdOrder' => '1', 'operation' => 'deposited', 'status' => '0']);
$forged = [
    'mdOrder=1&operation=deposited&status=0',
    str_replace('status=0', 'status=1', $query),
    "$query&amount=1",
    substr($query, 0, -2),
    substr($query, 0, -1),
    "{$query}00",
    substr($query, 0, -64),
    signed(['mdOrder' => '1', 'operation' => 'deposited', 'status' => '0'], 'other key'),
];
foreach ($forged as $query) {
    try {
        var_dump(Notification::parse($query, $verifier));
    } catch (ClicToPay\Exception\SignatureException $exception) {
        echo substr($exception->getMessage(), 0, strcspn($exception->getMessage(), ',:.')), "\n";
    }
}
--EXPECT--
The notification has no checksum
The checksum (64 digits) is not the one of any key
The checksum (64 digits) is not the one of any key
The checksum (62 digits) is not the one of any key
The checksum is not hexadecimal or has an odd or excessive number of digits
The checksum (66 digits) is not the one of any key
The checksum (0 digits) is not the one of any key
The checksum (64 digits) is not the one of any key
