--TEST--
refund() reads the order, then refunds, with both guards against a second execution
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500, refunded: 0), Reply::json('{"errorCode":0}')]);
$done = $gateway->client()->refund('id', Money::of('0.500', 'TND'), 'r-1', Money::of('0', 'TND'), ['language' => 'fr']);
echo $gateway->calls(), "\n", $gateway->requests()[1]->form();
var_dump($done->orderId, $done->refundId, $done->replayed, $done->status->refundedAmount->minor, $done->rawJson());
--EXPECT--
getOrderStatusExtended.do refund.do
orderId=id
amount=500
currency=788
externalRefundId=r-1
language=fr
expectedDepositedAmount=10500
string(2) "id"
string(3) "r-1"
bool(false)
int(0)
string(15) "{"errorCode":0}"
