--TEST--
Amounts of one currency are added and subtracted exactly
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$price = Money::of('10.500', 'TND');
echo $price->plus(Money::of('0.001', 'TND')), "\n";
echo $price->minus(Money::of('10.501', 'TND')), "\n";
echo $price->minus($price), "\n";
echo $price, "\n";
--EXPECT--
10.501 TND
-0.001 TND
0.000 TND
10.500 TND
