--TEST--
Error code 5 is a value or a missing right if a status call is accepted
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['errorCode' => '5', 'errorMessage' => 'Accès refusé']), Reply::json(['errorCode' => '6'])]);
$thrown = thrown(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'));
echo $thrown::class, " $thrown->errorCode $thrown->endpoint\n", $thrown->getMessage(), "\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\InvalidRequestException 5 register.do
register.do was refused (error 5: Accès refusé). The login is accepted, so a value is wrong, or the merchant has no right to this call.
register.do getOrderStatusExtended.do
