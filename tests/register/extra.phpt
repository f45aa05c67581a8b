--TEST--
$extra sends further parameters: texts, integers, booleans, and arrays as JSON
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', extra: ['mcc' => '0742', 'feeInput' => 120, 'newFlag' => true,
    'orderBundle' => ['cartItems' => ['items' => [['name' => 'Café "1/2"', 'quantity' => 2]]], 'none' => null], 'newName' => 'x&y=z']);
echo $gateway->requests()[0]->form();
--EXPECT--
orderNumber=A
amount=1000
currency=788
returnUrl=https://shop.example/
mcc=0742
feeInput=120
newFlag=true
orderBundle={"cartItems":{"items":[{"name":"Café \"1/2\"","quantity":2}]},"none":null}
newName=x&y=z
