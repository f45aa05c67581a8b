--TEST--
Error code 5 is the login if a status call gets it too
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$refusal = Reply::json(['errorCode' => '5', 'errorMessage' => 'Accès refusé']);
$gateway = new Gateway([$refusal, $refusal]);
$thrown = thrown(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'));
echo $thrown::class, " $thrown->errorCode $thrown->endpoint\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\AuthenticationException 5 register.do
register.do getOrderStatusExtended.do
