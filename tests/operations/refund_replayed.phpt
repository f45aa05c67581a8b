--TEST--
A refund that the order shows already is not sent again
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$half = Money::of('0.500', 'TND');
$refunded = order(4, approved: 10500, deposited: 10500, refunded: 500);
$listed = order(4, approved: 10500, deposited: 10500, refunded: 500, refunds: [['amount' => 500, 'externalRefundId' => 'r-1']]);
$gateway = new Gateway([$refunded, $listed]);
var_dump($gateway->client()->refund('id', $half, 'r-1', Money::of('0', 'TND'))->replayed, $gateway->client()->refund('id', $half, 'r-1')->replayed);
echo $gateway->calls(), "\n";
--EXPECT--
bool(true)
bool(true)
getOrderStatusExtended.do getOrderStatusExtended.do
