--TEST--
The texts of an Exchange are evidence: complete, without secrets
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo preg_replace('/127\.0\.0\.1:\d+/', 'HOST', $exchange->request), "$exchange->response\n";
    }
};
$gateway = new Gateway([Reply::json('{"orderId":"id","formUrl":"https://pay.example/","token":"t"}')]);
$gateway->client(['observer' => $observer])->register('A-1', Money::of('1', 'TND'), 'https://shop.example/', description: 'card 4111111111111111',
    jsonParams: ['note' => 'été', 'password' => 'p'], features: ['FORCE_TDS', 'VERIFY']);
--EXPECT--
POST http://HOST/payment/rest/register.do

userName=***
password=***
orderNumber=A-1
amount=1000
currency=788
returnUrl=https://shop.example/
description=card 411111**1111
jsonParams={"note":"été","password":"***"}
features=FORCE_TDS
features=VERIFY
HTTP 200

{"orderId":"id","formUrl":"https://pay.example/","token":"***"}
