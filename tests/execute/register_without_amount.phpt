--TEST--
A registration may go out without its amount, so that the gateway refuses it (CTP-06)
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Exception\InvalidRequestException;

foreach (['register.do', 'registerPreAuth.do'] as $endpoint) {
    $gateway = new Gateway([Reply::json('{"errorCode":"4","errorMessage":"Montant vide"}')]);
    try {
        $gateway->client()->execute($endpoint, ['orderNumber' => 'CTP-06', 'returnUrl' => 'https://shop.example/']);
    } catch (InvalidRequestException $exception) {
        echo "$exception->errorCode $exception->errorMessage: {$gateway->calls()}\n", $gateway->requests()[0]->form();
    }
}
--EXPECT--
4 Montant vide: register.do
orderNumber=CTP-06
returnUrl=https://shop.example/
4 Montant vide: registerPreAuth.do
orderNumber=CTP-06
returnUrl=https://shop.example/
