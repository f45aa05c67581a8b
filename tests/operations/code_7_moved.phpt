--TEST--
Error code 7 is an unknown outcome when amounts moved otherwise
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500), Reply::json('{"errorCode":7,"errorMessage":"x"}'),
    order(4, approved: 10500, deposited: 10500, refunded: 300)]);
$thrown = thrown(fn () => $gateway->client()->refund('id', Money::of('1', 'TND'), 'r-1'));
echo $thrown::class, " $thrown->endpoint $thrown->orderId $thrown->refundId $thrown->amount\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\UnknownOutcomeException refund.do id r-1 1.000 TND
getOrderStatusExtended.do refund.do getOrderStatusExtended.do
