--TEST--
resolve() of a lost refund: done only when the order proves it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';
require __DIR__ . '/../inc/unknown.inc';

foreach ([order(4, approved: 10500, deposited: 10500, refunded: 1000), order(2, approved: 10500, deposited: 10500, refunded: 0),
    order(4, approved: 10500, deposited: 10500, refunded: 1500), order(4, approved: 10500, deposited: 10500, refunded: 1000, refunds: [
        ['amount' => 1000, 'externalRefundId' => 'r-1', 'actionCode' => '000']]), Reply::json('{"errorCode":"6"}')] as $answer) {
    $gateway = new Gateway([$answer, $answer]);
    echo unknown('refund.do', refundId: 'r-1', amount: 1000, refundedBefore: 0)->resolve($gateway->client())->result->name, ' ',
        unknown('refund.do', refundId: 'r-1', amount: 1000)->resolve($gateway->client())->result->name, "\n";
}
--EXPECT--
Done StillUnknown
StillUnknown StillUnknown
StillUnknown StillUnknown
Done Done
StillUnknown StillUnknown
