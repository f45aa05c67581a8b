--TEST--
installmentPayment() sends JSON with preAuth
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json('{"errorCode":0,"orderId":"0e441115","orderStatus":{"errorCode":"0","orderStatus":1},"error":false}')]);
$payment = $gateway->client()->installmentPayment('A-1', 'b-1', Money::of('10.500', 'TND'), true);
echo $gateway->requests()[0]->path, "\n", $gateway->requests()[0]->body, "\n", "$payment->orderId {$payment->status->status->name}\n";
--EXPECT--
/payment/installmentPayment.do
{"userName":"shop-api","password":"pa$$ word/é","orderNumber":"A-1","bindingId":"b-1","amount":10500,"currency":"788","preAuth":true}
0e441115 Authorised
