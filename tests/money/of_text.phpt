--TEST--
Money::of() reads decimal text exactly
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

foreach (['10.500', '10.5', '10', '0', '0.001', '-3', '-0.250', '-0', '999999999999.999'] as $text) {
    $money = Money::of($text, 'TND');
    echo "$text: $money->minor, {$money->format()}\n";
}
--EXPECT--
10.500: 10500, 10.500
10.5: 10500, 10.500
10: 10000, 10.000
0: 0, 0.000
0.001: 1, 0.001
-3: -3000, -3.000
-0.250: -250, -0.250
-0: 0, 0.000
999999999999.999: 999999999999999, 999999999999.999
