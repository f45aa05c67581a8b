--TEST--
orderStatus 1 is a held amount, not a payment
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{Money, OrderStatus};

$status = OrderStatus::fromJson('{"errorCode":"0","orderStatus":1,"orderNumber":"A","amount":2300,"currency":"788",'
    . '"paymentAmountInfo":{"approvedAmount":2300,"depositedAmount":0,"refundedAmount":0,"paymentState":"APPROVED"}}');
var_dump($status->isPaid(), $status->moneyTaken(), $status->verdict(), $status->confirms('A', Money::of('2.300', 'TND')));
echo $status->capturable(), ' ', var_export($status->canReverse(), true), "\n";
--EXPECT--
bool(false)
bool(false)
enum(ClicToPay\Verdict::Authorised)
bool(false)
2.300 TND true
