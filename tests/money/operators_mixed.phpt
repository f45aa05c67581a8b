--TEST--
Amounts of different currencies are uncomparable: every operator says no
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$dinar = Money::of('1.000', 'TND');
$same = Money::ofMinor(1000, 'EUR');
var_dump($dinar == $same, $dinar < $same, $dinar > $same, $dinar <= $same, $dinar >= $same, $dinar == new stdClass(), $dinar == null);
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
