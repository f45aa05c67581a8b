--TEST--
A lost answer is a success when the order shows that it was done
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500, refunded: 0), Reply::nothing(), order(4, approved: 10500, deposited: 10500, refunded: 1000)]);
$done = $gateway->client()->refund('id', Money::of('1', 'TND'), 'r-1', Money::of('0', 'TND'));
var_dump($done->replayed, $done->status->refundedAmount->minor, $done->raw()['orderStatus']);
echo $gateway->calls(), "\n";
--EXPECT--
bool(true)
int(1000)
int(4)
getOrderStatusExtended.do refund.do getOrderStatusExtended.do
