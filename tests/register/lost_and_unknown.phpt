--TEST--
A registration whose answer is lost is sent again if the gateway does not know its number
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::nothing(), Reply::json(['errorCode' => '6', 'errorMessage' => 'x']),
    Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
echo $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/')->formUrl, "\n";
echo $gateway->calls(), "\n", $gateway->requests()[1]->form();
var_dump($gateway->requests()[0]->body === $gateway->requests()[2]->body);
--EXPECT--
https://pay.example/
register.do getOrderStatusExtended.do register.do
orderNumber=A-1
bool(true)
