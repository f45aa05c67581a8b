--TEST--
Amounts of different currencies are not combined
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

$dinars = Money::of('1', 'TND');
$euros = Money::of('1', 'EUR');
attempt(fn () => $dinars->plus($euros));
attempt(fn () => $dinars->minus($euros));
attempt(fn () => $euros->compareTo($dinars));
var_dump($dinars->equals($euros));
--EXPECT--
ValueError: ClicToPay\Money::plus(): Argument #1 ($m) must be in the same currency (TND, EUR given)
ValueError: ClicToPay\Money::minus(): Argument #1 ($m) must be in the same currency (TND, EUR given)
ValueError: ClicToPay\Money::compareTo(): Argument #1 ($m) must be in the same currency (EUR, TND given)
bool(false)
