--TEST--
A read is repeated after a fault of the gateway, as often as maxRetries says
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$paid = Reply::json(['errorCode' => '0', 'orderStatus' => 2]);
$gateway = new Gateway([Reply::html(503), $paid, Reply::cut(), Reply::nothing(), $paid, Reply::html(429), Reply::html(200), $paid,
    Reply::html(500), Reply::html(502), Reply::html(503)]);
$client = $gateway->client();
for ($i = 0; $i < 3; $i++) {
    echo $client->getOrderStatus('id')->statusCode, ' ', count($gateway->requests()), "\n";
}
$thrown = thrown(fn () => $client->getOrderStatus('id'));
echo $thrown::class, " $thrown->httpStatus ", count($gateway->requests()), "\n";
--EXPECT--
2 2
2 5
2 8
ClicToPay\Exception\ProtocolException 503 11
