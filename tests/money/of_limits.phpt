--TEST--
Money holds 64-bit minor units and says so beyond them
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

var_dump(Money::of('9223372036854775.807', 'TND')->minor === PHP_INT_MAX);
var_dump(Money::of('-9223372036854775.808', 'TND')->minor === PHP_INT_MIN);
echo Money::ofMinor(PHP_INT_MIN, 'TND'), "\n";
attempt(fn () => Money::of('9223372036854775.808', 'TND'));
attempt(fn () => Money::of('-9223372036854775.809', 'TND'));
attempt(fn () => Money::of(str_repeat('9', 400), 'TND'));
attempt(fn () => Money::round('9223372036854775.8075', 'TND'));
--EXPECT--
bool(true)
bool(true)
-9223372036854775.808 TND
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
