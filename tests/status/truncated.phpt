--TEST--
An answer that breaks off is none
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$body = '{"errorCode":"0","orderStatus":2}' . str_repeat(' ', 40);
$gateway = new Gateway([Reply::cut($body), Reply::nothing()]);
$client = $gateway->client(['maxRetries' => 0]);
foreach ([1, 2] as $ignored) {
    $thrown = thrown(fn () => $client->getOrderStatus('id'));
    echo $thrown::class, " $thrown->curlCode\n";
}
--EXPECT--
ClicToPay\Exception\TransportException 18
ClicToPay\Exception\TransportException 52
