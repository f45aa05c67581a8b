--TEST--
deposit() reads the order, then captures the amount
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(1, approved: 10500), Reply::json('{"errorCode":0,"errorMessage":"Success"}')]);
$done = $gateway->client()->deposit('id', Money::of('6', 'TND'), ['depositItems' => ['items' => []]]);
echo $gateway->calls(), "\n", $gateway->requests()[1]->form();
var_dump($done->orderId, $done->refundId, $done->replayed, $done->status->status, $done->raw());
--EXPECT--
getOrderStatusExtended.do deposit.do
orderId=id
amount=6000
currency=788
depositItems={"items":[]}
string(2) "id"
NULL
bool(false)
enum(ClicToPay\GatewayStatus::Authorised)
array(2) {
  ["errorCode"]=>
  int(0)
  ["errorMessage"]=>
  string(7) "Success"
}
