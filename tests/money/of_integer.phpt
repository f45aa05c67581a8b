--TEST--
Money::of() takes an integer as major units
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

foreach ([10, 0, -3, 9223372036854775] as $major) {
    echo Money::of($major, 'TND'), ' ', Money::of($major, 'JPY'), "\n";
}
attempt(fn () => Money::of(9223372036854776, 'TND'));
attempt(fn () => Money::of(PHP_INT_MIN, 'EUR'));
--EXPECT--
10.000 TND 10 JPY
0.000 TND 0 JPY
-3.000 TND -3 JPY
9223372036854775.000 TND 9223372036854775 JPY
ArithmeticError: The amount is beyond the largest that can be held, 9223372036854775.807 TND; check its unit
ArithmeticError: The amount is beyond the largest that can be held, 92233720368547758.07 EUR; check its unit
