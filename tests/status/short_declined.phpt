--TEST--
getOrderStatus() answers a declined payment with error code 2: that is a result
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$body = '{"expiration":"202612","depositAmount":0,"currency":"788","authCode":2,"ErrorCode":"2","ErrorMessage":"Payment is declined",'
    . '"OrderStatus":6,"OrderNumber":"CMD-1","Pan":"456894**1119","Amount":10500}';
$gateway = new Gateway([Reply::json($body), Reply::json('{"ErrorCode":2,"OrderStatus":0}'), Reply::json('{"ErrorCode":"2","ErrorMessage":"x"}')]);
$status = $gateway->client()->getOrderStatus('id');
echo $status->status->name, ' ', $status->verdict()->name, " $status->amount\n";
echo $gateway->client()->getOrderStatus('id')->status->name, "\n";
echo thrown(fn () => $gateway->client()->getOrderStatus('id'))::class, "\n";
--EXPECT--
Declined Unpaid 10.500 TND
Registered
ClicToPay\Exception\GatewayFailureException
