--TEST--
register() sends nothing for what is not given
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$gateway->client()->register('1', Money::of('0.001', 'TND'), 'http://shop.example');
echo $gateway->requests()[0]->form();
--EXPECT--
orderNumber=1
amount=1
currency=788
returnUrl=http://shop.example
