--TEST--
Refunds are a list with amounts, dates and references
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":4,"amount":10500,"currency":"788","refunds":[{"date":"2030-01-01T10:00:00","referenceNumber":"714105591198",'
    . '"actionCode":"000","amount":500,"externalRefundId":"r-1"},{"date":1700000000000,"amount":"250"},{}]}');
foreach ($status->refunds as $refund) {
    echo $refund->amount ?? 'none', ' ', $refund->at?->format('c') ?? 'none', ' ', $refund->refundId ?? 'none', ' ', $refund->referenceNumber ?? 'none', "\n";
}
--EXPECT--
0.500 TND 2030-01-01T09:00:00+00:00 r-1 714105591198
0.250 TND 2023-11-14T22:13:20+00:00 none none
none none none none
