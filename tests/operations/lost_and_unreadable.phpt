--TEST--
A lost answer stays unknown when the order can't be read
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500), Reply::nothing(), Reply::html(503)]);
$thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->refund('id', Money::of('1', 'TND')));
echo $thrown::class, " $thrown->endpoint\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\UnknownOutcomeException refund.do
getOrderStatusExtended.do refund.do getOrderStatusExtended.do
