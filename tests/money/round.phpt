--TEST--
Money::round() rounds the decimal text half away from zero
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

foreach (['95.1605', '95.16049999999999999999', '95.1604', '-95.1605', '0.0005', '0.0004', '-0.0004', '1.0005', '2.5', '10', '0.9995'] as $text) {
    echo $text, ' ', Money::round($text, 'TND'), ' ', Money::round($text, 'JPY'), "\n";
}
--EXPECT--
95.1605 95.161 TND 95 JPY
95.16049999999999999999 95.160 TND 95 JPY
95.1604 95.160 TND 95 JPY
-95.1605 -95.161 TND -95 JPY
0.0005 0.001 TND 0 JPY
0.0004 0.000 TND 0 JPY
-0.0004 0.000 TND 0 JPY
1.0005 1.001 TND 1 JPY
2.5 2.500 TND 3 JPY
10 10.000 TND 10 JPY
0.9995 1.000 TND 1 JPY
