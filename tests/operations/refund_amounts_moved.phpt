--TEST--
A refund is refused when the order shows another sum than the journal
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(4, approved: 10500, deposited: 10500, refunded: 700)]);
$thrown = thrown(fn () => $gateway->client()->refund('id', Money::of('0.500', 'TND'), 'r-1', Money::of('0', 'TND')));
echo $thrown::class, " '$thrown->errorCode' $thrown->endpoint $thrown->orderId\n{$thrown->getMessage()}\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException '' refund.do id
refund.do was not sent: amounts moved: the order shows another refunded sum than refundedBefore. Other refunds were made, and perhaps this one too; look at the order before you decide again.
getOrderStatusExtended.do
