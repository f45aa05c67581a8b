--TEST--
What an exception tells can't be changed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"6","errorMessage":"x"}'), Reply::html(404)]);
$client = $gateway->client(['maxRetries' => 0]);
$refused = thrown(fn () => $client->getOrderStatus('id'));
attempt(fn () => $refused->errorCode = '0');
$protocol = thrown(fn () => $client->getOrderStatus('id'));
attempt(fn () => $protocol->httpStatus = 200);
--EXPECT--
Error: Cannot modify readonly property ClicToPay\Exception\GatewayException::$errorCode
Error: Cannot modify readonly property ClicToPay\Exception\ProtocolException::$httpStatus
