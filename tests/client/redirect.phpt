--TEST--
A redirect is not followed: the password goes nowhere else
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$other = new Gateway([]);
$gateway = new Gateway([Reply::json('{}', 302, "Location: {$other->url}getOrderStatus.do\r\n")]);
$thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatus('id'));
echo $thrown::class, " $thrown->httpStatus\n", $gateway->calls(), ', ', $other->calls(), "\n";
--EXPECT--
ClicToPay\Exception\ProtocolException 302
getOrderStatus.do, nothing
