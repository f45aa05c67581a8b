--TEST--
refundAll() sends the exact remainder, never 0
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$done = Reply::json('{"errorCode":0}');
$gateway = new Gateway([order(2, approved: 10500, deposited: 10500, refunded: 0), $done, order(4, approved: 10500, deposited: 10500, refunded: 500), $done,
    order(4, approved: 10500, deposited: 4000, refunded: 6500), $done]);
foreach (['r-1', 'r-2', 'r-3'] as $i => $id) {
    $gateway->client()->refundAll('id', $id, ClicToPay\Money::ofMinor([0, 500, 6500][$i], 'TND'));
}
foreach ($gateway->requests() as $request) {
    echo $request->call(), ' ', $request->field('amount'), ' ', $request->field('externalRefundId'), "\n";
}
--EXPECT--
getOrderStatusExtended.do  
refund.do 10500 r-1
getOrderStatusExtended.do  
refund.do 10000 r-2
getOrderStatusExtended.do  
refund.do 4000 r-3
