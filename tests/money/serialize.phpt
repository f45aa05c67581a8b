--TEST--
Money survives serialisation
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$money = Money::of('-10.500', 'TND');
echo $text = serialize($money), "\n";
$copy = unserialize($text);
var_dump($copy == $money);
echo $copy, ' ', $copy->currency->numeric, "\n";
echo implode(' ', unserialize(serialize([$money, Money::ofMinor(PHP_INT_MIN, 'JPY')]))), "\n";
--EXPECT--
O:15:"ClicToPay\Money":2:{s:5:"minor";i:-10500;s:8:"currency";s:3:"TND";}
bool(true)
-10.500 TND 788
-10.500 TND -9223372036854775808 JPY
