--TEST--
Every amount from 0.001 to 999.999 TND survives text, Money and text again
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$wrong = 0;
for ($minor = 1; $minor <= 999_999; $minor++) {
    $text = sprintf('%d.%03d', intdiv($minor, 1000), $minor % 1000);
    $money = Money::of($text, 'TND');
    $wrong += $money->minor === $minor && $money->format() === $text ? 0 : 1;
}
echo "$wrong of 999999 wrong, the last is $money\n";
--EXPECT--
0 of 999999 wrong, the last is 999.999 TND
