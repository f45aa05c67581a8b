--TEST--
A Money does not change
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

$money = Money::of('10.500', 'TND');
attempt(fn () => $money->__unserialize(['minor' => 1, 'currency' => 'EUR']));
attempt(fn () => $money->minor = 1);
attempt(fn () => $money->currency = ClicToPay\Currency::of('EUR'));
attempt(fn () => $money->note = 'x');
attempt(fn () => clone $money);
echo "$money\n";
--EXPECT--
Error: Cannot modify readonly ClicToPay\Money
Error: Cannot modify readonly property ClicToPay\Money::$minor
Error: Cannot modify readonly property ClicToPay\Money::$currency
Error: Cannot create dynamic property ClicToPay\Money::$note
Error: Trying to clone an uncloneable object of class ClicToPay\Money
10.500 TND
