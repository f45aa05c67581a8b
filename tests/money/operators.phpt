--TEST--
The operators < > == agree with compareTo()
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$two = Money::of('2', 'TND');
$ten = Money::of('10', 'TND');
var_dump($two < $ten, $two > $ten, $two <= $two, $ten <=> $two, $two == Money::ofMinor(2000, 'TND'), $two != $ten);
var_dump(max($two, $ten) === $ten);
--EXPECT--
bool(true)
bool(false)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
