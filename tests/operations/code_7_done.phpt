--TEST--
Error code 7 after the fact is the success of before
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(1, approved: 10500), Reply::json('{"errorCode":7,"errorMessage":"x"}'), order(2, approved: 10500, deposited: 10500)]);
$done = $gateway->client()->deposit('id', Money::of('10.500', 'TND'));
echo var_export($done->replayed, true), " {$done->status->verdict()->name}\n", $gateway->calls(), "\n";
--EXPECT--
true Paid
getOrderStatusExtended.do deposit.do getOrderStatusExtended.do
