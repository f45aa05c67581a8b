--TEST--
The verdict follows from status and amounts
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$cases = [[0, 0, 0, 0], [1, 100, 0, 0], [2, 100, 100, 0], [2, 100, 60, 0], [2, 100, null, null], [3, 100, 0, 0], [4, 100, 0, 100], [4, 100, 100, 100],
    [4, 100, 60, 40], [4, 100, 100, 40], [4, null, null, null], [2, 100, 100, 40], [5, 0, 0, 0], [6, 0, 0, 0], [7, 0, 0, 0], [8, 100, 60, 0], [9, 0, 0, 0],
    [-1, 0, 0, 0]];
foreach ($cases as [$status, $approved, $deposited, $refunded]) {
    $info = array_filter(['approvedAmount' => $approved, 'depositedAmount' => $deposited, 'refundedAmount' => $refunded], 'is_int');
    $order = OrderStatus::fromJson(json_encode(['orderStatus' => $status, 'amount' => 100, 'currency' => '788', 'paymentAmountInfo' => (object) $info]));
    echo json_encode([$status, $approved, $deposited, $refunded]), ' ', $order->verdict()->value, ' ', $order->isPaid() ? 'paid' : 'not paid', ', money ',
        $order->moneyTaken() ? 'taken' : 'not taken', ', refundable ', $order->refundable() ?? 'nothing', "\n";
}
--EXPECT--
[0,0,0,0] undecided not paid, money not taken, refundable nothing
[1,100,0,0] authorised not paid, money not taken, refundable nothing
[2,100,100,0] paid paid, money taken, refundable 0.100 TND
[2,100,60,0] partly_paid not paid, money taken, refundable 0.060 TND
[2,100,null,null] paid paid, money taken, refundable nothing
[3,100,0,0] reversed not paid, money not taken, refundable nothing
[4,100,0,100] refunded not paid, money not taken, refundable nothing
[4,100,100,100] refunded not paid, money not taken, refundable nothing
[4,100,60,40] partly_refunded not paid, money taken, refundable 0.060 TND
[4,100,100,40] partly_refunded not paid, money taken, refundable 0.060 TND
[4,null,null,null] partly_refunded not paid, money taken, refundable nothing
[2,100,100,40] partly_refunded not paid, money taken, refundable 0.060 TND
[5,0,0,0] undecided not paid, money not taken, refundable nothing
[6,0,0,0] unpaid not paid, money not taken, refundable nothing
[7,0,0,0] undecided not paid, money not taken, refundable nothing
[8,100,60,0] partly_paid not paid, money taken, refundable 0.060 TND
[9,0,0,0] undecided not paid, money not taken, refundable nothing
[-1,0,0,0] undecided not paid, money not taken, refundable nothing
