--TEST--
The captured sum is over 0
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\{Money, OrderState};

attempt(fn () => OrderState::Authorised->observe(report(2), 'A', tnd(10000), tnd(0)));
attempt(fn () => OrderState::Authorised->observe(report(2), 'A', tnd(10000), tnd(-1)));
echo OrderState::Authorised->observe(report(2), 'A', tnd(10000), Money::of('1', 'EUR'))->anomaly->name, "\n";
--EXPECT--
ValueError: ClicToPay\OrderState::observe(): Argument #4 ($captured) must be greater than 0
ValueError: ClicToPay\OrderState::observe(): Argument #4 ($captured) must be greater than 0
CurrencyMismatch
