--TEST--
The currency of an amount is an object, a code or a number
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\{Currency, Money};

foreach ([Currency::of('TND'), 'TND', '788'] as $currency) {
    echo Money::of('1.5', $currency), ' ', Money::ofMinor(1500, $currency), ' ', Money::round('1.49951', $currency), "\n";
}
attempt(fn () => Money::of('1', 'tnd'));
attempt(fn () => Money::round('1', 'XAU'));
attempt(fn () => Money::ofMinor(1, ''));
--EXPECT--
1.500 TND 1.500 TND 1.500 TND
1.500 TND 1.500 TND 1.500 TND
1.500 TND 1.500 TND 1.500 TND
ValueError: ClicToPay\Money::of(): Argument #2 ($currency) must be an ISO 4217 code with minor units, such as "TND" or "788", in upper case
ValueError: ClicToPay\Money::round(): Argument #2 ($currency) must be an ISO 4217 code with minor units, such as "TND" or "788", in upper case
ValueError: ClicToPay\Money::ofMinor(): Argument #2 ($currency) must be an ISO 4217 code with minor units, such as "TND" or "788", in upper case
