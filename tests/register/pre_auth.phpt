--TEST--
registerPreAuth() sends the same to registerPreAuth.do
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Client, Money};

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$order = $gateway->client()->registerPreAuth('A-1', Money::of('1', 'TND'), 'https://shop.example/', email: 'a@shop.example', features: ['FORCE_TDS']);
echo $gateway->requests()[0]->path, "\n", $gateway->requests()[0]->form(), "$order->orderId\n";
$names = fn (string $method) => array_map('strval', (new ReflectionMethod(Client::class, $method))->getParameters());
var_dump($names('register') === $names('registerPreAuth'));
--EXPECT--
/payment/rest/registerPreAuth.do
orderNumber=A-1
amount=1000
currency=788
returnUrl=https://shop.example/
jsonParams={"email":"a@shop.example"}
features=FORCE_TDS
id
bool(true)
