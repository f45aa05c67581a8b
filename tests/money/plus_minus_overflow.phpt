--TEST--
A sum beyond 64 bits is an ArithmeticError
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

$one = Money::ofMinor(1, 'TND');
attempt(fn () => Money::ofMinor(PHP_INT_MAX, 'TND')->plus($one));
attempt(fn () => Money::ofMinor(PHP_INT_MIN, 'TND')->minus($one));
attempt(fn () => Money::ofMinor(0, 'TND')->minus(Money::ofMinor(PHP_INT_MIN, 'TND')));
echo Money::ofMinor(PHP_INT_MAX, 'TND')->plus(Money::ofMinor(PHP_INT_MIN, 'TND')), "\n";
--EXPECT--
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
-0.001 TND
