--TEST--
A Currency is a value: equal to its like, without copies and changes
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Currency;

$dinar = Currency::of('TND');
var_dump($dinar == Currency::of('788'), $dinar == Currency::of('EUR'));
attempt(fn () => $dinar->exponent = 2);
attempt(fn () => clone $dinar);
attempt(fn () => serialize($dinar));
attempt(fn () => unserialize('O:18:"ClicToPay\Currency":0:{}'));
attempt(fn () => new Currency());
--EXPECT--
bool(true)
bool(false)
Error: Cannot modify readonly property ClicToPay\Currency::$exponent
Error: Trying to clone an uncloneable object of class ClicToPay\Currency
Exception: Serialization of 'ClicToPay\Currency' is not allowed
Exception: Unserialization of 'ClicToPay\Currency' is not allowed
Error: Call to private ClicToPay\Currency::__construct() from global scope
