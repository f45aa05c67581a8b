--TEST--
register() sends each argument under the gateway's name
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Language, Money};

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$gateway->client()->register('CMD-1001_a', Money::of('10.500', 'TND'), 'https://shop.example/return?a=1&b=2', failUrl: 'https://shop.example/fail',
    description: 'Commande nº 1001 : 2 × café', language: Language::Arabic, clientId: 'client 7', bindingId: 'b-7', sessionTimeoutSecs: 600,
    dynamicCallbackUrl: 'https://shop.example/notify', pageView: 'DESKTOP', extra: ['postAddress' => 'Tunis']);
echo $gateway->requests()[0]->path, "\n", $gateway->requests()[0]->form();
--EXPECT--
/payment/rest/register.do
orderNumber=CMD-1001_a
amount=10500
currency=788
returnUrl=https://shop.example/return?a=1&b=2
failUrl=https://shop.example/fail
description=Commande nº 1001 : 2 × café
language=ar
clientId=client 7
bindingId=b-7
sessionTimeoutSecs=600
dynamicCallbackUrl=https://shop.example/notify
pageView=DESKTOP
postAddress=Tunis
