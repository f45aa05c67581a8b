--TEST--
A second refund is sent when the journal agrees with the order
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$half = Money::of('0.500', 'TND');
$gateway = new Gateway([order(4, approved: 10500, deposited: 10500, refunded: 500), Reply::json('{"errorCode":0}')]);
var_dump($gateway->client()->refund('id', $half, 'r-2', $half)->replayed);
echo $gateway->calls(), "\n";
--EXPECT--
bool(false)
getOrderStatusExtended.do refund.do
