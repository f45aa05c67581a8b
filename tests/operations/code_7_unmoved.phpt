--TEST--
Error code 7 is a refusal when the order shows unchanged amounts
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$paid = order(2, approved: 10500, deposited: 10500);
$gateway = new Gateway([$paid, Reply::json('{"errorCode":7,"errorMessage":"Refund amount exceeds deposited amount"}'), $paid]);
$thrown = thrown(fn () => $gateway->client()->refund('id', Money::of('1', 'TND')));
echo $thrown::class, " $thrown->errorCode $thrown->errorMessage\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException 7 Refund amount exceeds deposited amount
getOrderStatusExtended.do refund.do getOrderStatusExtended.do
