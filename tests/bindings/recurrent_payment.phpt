--TEST--
recurrentPayment() sends JSON beside rest/, credentials in it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json('{"success":true,"data":{"orderId":"eee72f6e"},"orderStatus":{"errorCode":"0","orderStatus":2,"amount":10500,"currency":"788",'
    . '"orderNumber":"A-1"}}')]);
$payment = $gateway->client()->recurrentPayment('A-1', 'b-1', Money::of('10.500', 'TND'), 'Abonnement "été"', 'fr',
    ['features' => ['FORCE_SSL', 'AUTO_PAYMENT'], 'additionalParameters' => ['a' => '1'], 'feeInput' => 5]);
$request = $gateway->requests()[0];
echo $request->path, ' ', $request->headers['content-type'], "\n", $request->body, "\n";
echo $payment->orderId, ' ', $payment->status->verdict()->name, ' ', $payment->status->amount, "\n";
--EXPECT--
/payment/recurrentPayment.do application/json; charset=UTF-8
{"userName":"shop-api","password":"pa$$ word/é","orderNumber":"A-1","bindingId":"b-1","amount":10500,"currency":"788","description":"Abonnement \"été\"","language":"fr","features":["FORCE_SSL","AUTO_PAYMENT"],"additionalParameters":{"a":"1"},"feeInput":5}
eee72f6e Paid 10.500 TND
