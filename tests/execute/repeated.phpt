--TEST--
A list is a repeated field, an array with names is JSON
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"orderId":"id","formUrl":"https://pay.example/"}')]);
$gateway->client()->execute('register.do', ['orderNumber' => 'A-1', 'amount' => 1000, 'currency' => '788', 'returnUrl' => 'https://shop.example/',
    'features' => ['FORCE_TDS', 'VERIFY'], 'jsonParams' => ['email' => 'a@shop.example']]);
echo $gateway->requests()[0]->form();
--EXPECT--
orderNumber=A-1
amount=1000
currency=788
returnUrl=https://shop.example/
features=FORCE_TDS
features=VERIFY
jsonParams={"email":"a@shop.example"}
