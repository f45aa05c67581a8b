--TEST--
A refundId is not used for another amount
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(4, approved: 10500, deposited: 10500, refunded: 500, refunds: [['amount' => 500, 'externalRefundId' => 'r-1']])]);
attempt(fn () => $gateway->client()->refund('id', Money::of('0.600', 'TND'), 'r-1'));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException: refund.do was not sent: this refundId was used before: for another amount, or for a refund that the bank refused or has not finished. Look at the order before you decide again.
getOrderStatusExtended.do
