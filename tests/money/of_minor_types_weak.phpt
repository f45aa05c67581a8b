--TEST--
Money::ofMinor() and round() convert nothing, without strict_types either
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

attempt(fn () => Money::ofMinor('10500', 'TND'));
attempt(fn () => Money::ofMinor(10500.0, 'TND'));
attempt(fn () => Money::ofMinor(true, 'TND'));
attempt(fn () => Money::ofMinor(null, 'TND'));
attempt(fn () => Money::round(95.1605, 'TND'));
attempt(fn () => Money::round(null, 'TND'));
--EXPECT--
TypeError: ClicToPay\Money::ofMinor(): Argument #1 ($minor) must be of type int, string given
TypeError: ClicToPay\Money::ofMinor(): Argument #1 ($minor) must be of type int, float given
TypeError: ClicToPay\Money::ofMinor(): Argument #1 ($minor) must be of type int, bool given
TypeError: ClicToPay\Money::ofMinor(): Argument #1 ($minor) must be of type int, null given
TypeError: ClicToPay\Money::round(): Argument #1 ($amount) must be of type string, float given
TypeError: ClicToPay\Money::round(): Argument #1 ($amount) must be of type string, null given
