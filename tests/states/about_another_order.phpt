--TEST--
A report about another order, amount or currency moves nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\{Money, OrderState};

foreach ([[report(2), 'B', tnd(10000)], [report(2, number: null), 'A', tnd(10000)], [report(2), 'A', tnd(9999)], [report(2), 'A', Money::of('100', 'EUR')],
    [report(2, amount: null), 'A', tnd(10000)], [report(2, 10001), 'A', tnd(10000)]] as $case) {
    $step = OrderState::Pending->observe(...$case);
    echo "{$step->to->name} {$step->anomaly->name} ", var_export($step->changed, true), "\n";
}
--EXPECT--
Pending OrderMismatch false
Pending OrderMismatch false
Pending AmountMismatch false
Pending CurrencyMismatch false
Pending AmountUnknown false
Pending AmountMismatch false
