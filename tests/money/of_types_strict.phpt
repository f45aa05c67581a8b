--TEST--
Money::of(), round() and ofMinor() name the type they expect
--EXTENSIONS--
clictopay
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

attempt(fn () => Money::of(0.1, 'TND'));
attempt(fn () => Money::round(95.1605, 'TND'));
attempt(fn () => Money::round(95, 'TND'));
attempt(fn () => Money::ofMinor('10500', 'TND'));
attempt(fn () => Money::ofMinor(10500.0, 'TND'));
attempt(fn () => Money::of('1', 788));
--EXPECT--
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, float given
TypeError: ClicToPay\Money::round(): Argument #1 ($amount) must be of type string, float given
TypeError: ClicToPay\Money::round(): Argument #1 ($amount) must be of type string, int given
TypeError: ClicToPay\Money::ofMinor(): Argument #1 ($minor) must be of type int, string given
TypeError: ClicToPay\Money::ofMinor(): Argument #1 ($minor) must be of type int, float given
TypeError: ClicToPay\Money::of(): Argument #2 ($currency) must be of type ClicToPay\Currency|string, int given
