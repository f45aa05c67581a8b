--TEST--
compareTo() orders amounts, equals() tells equal ones
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$amounts = [Money::of('2', 'TND'), Money::of('10', 'TND'), Money::of('-1', 'TND'), Money::of('2.000', 'TND')];
usort($amounts, fn (Money $a, Money $b) => $a->compareTo($b));
echo implode(', ', $amounts), "\n";
var_dump($amounts[1]->compareTo($amounts[2]), $amounts[1]->equals($amounts[2]), $amounts[1]->equals($amounts[3]));
--EXPECT--
-1.000 TND, 2.000 TND, 2.000 TND, 10.000 TND
int(0)
bool(true)
bool(false)
