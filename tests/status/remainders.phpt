--TEST--
refundable(), capturable(), canReverse() and canDecline() say what can be asked for
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$show = function (int $status, ?array $info, array $more = []): void {
    $order = OrderStatus::fromJson(json_encode(['orderStatus' => $status, 'amount' => 10000, 'currency' => '788', 'paymentAmountInfo' => $info] + $more));
    echo "$status: refundable ", $order->refundable() ?? 'nothing', ', capturable ', $order->capturable() ?? 'nothing', $order->canReverse() ? ', reversible' : '',
        $order->canDecline() ? ', can be closed' : '', "\n";
};
$show(0, null);
$show(1, ['approvedAmount' => 10000, 'depositedAmount' => 0]);
$show(1, null);
$show(2, ['approvedAmount' => 10000, 'depositedAmount' => 10000, 'refundedAmount' => 0]);
$show(2, ['approvedAmount' => 10000, 'depositedAmount' => 6000, 'refundedAmount' => 0]);
$show(2, ['approvedAmount' => 10000, 'depositedAmount' => 10000], ['chargeback' => true]);
$show(3, ['approvedAmount' => 0, 'depositedAmount' => 0]);
$show(4, ['approvedAmount' => 10000, 'depositedAmount' => 10000, 'refundedAmount' => 4000]);
$show(4, ['approvedAmount' => 10000, 'depositedAmount' => 6000, 'refundedAmount' => 4000]);
$show(5, null);
$show(6, null);
$show(7, null);
$show(8, ['approvedAmount' => 10000, 'depositedAmount' => 6000, 'refundedAmount' => 0]);
--EXPECT--
0: refundable nothing, capturable nothing, can be closed
1: refundable nothing, capturable 10.000 TND, reversible
1: refundable nothing, capturable 10.000 TND, reversible
2: refundable 10.000 TND, capturable nothing, reversible
2: refundable 6.000 TND, capturable nothing
2: refundable 10.000 TND, capturable nothing
3: refundable nothing, capturable nothing
4: refundable 6.000 TND, capturable nothing
4: refundable 6.000 TND, capturable nothing
5: refundable nothing, capturable nothing, can be closed
6: refundable nothing, capturable nothing
7: refundable nothing, capturable nothing, can be closed
8: refundable 6.000 TND, capturable 4.000 TND
