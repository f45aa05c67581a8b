--TEST--
Money::ofMinor() takes minor units
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

foreach ([10500, 1, 0, -250] as $minor) {
    echo Money::ofMinor($minor, 'TND'), ' ', Money::ofMinor($minor, 'EUR'), ' ', Money::ofMinor($minor, 'JPY'), "\n";
}
--EXPECT--
10.500 TND 105.00 EUR 10500 JPY
0.001 TND 0.01 EUR 1 JPY
0.000 TND 0.00 EUR 0 JPY
-0.250 TND -2.50 EUR -250 JPY
