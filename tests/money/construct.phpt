--TEST--
Money is made by its named constructors only
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

attempt(fn () => new Money());
attempt(fn () => (new ReflectionClass(Money::class))->newInstanceWithoutConstructor());
var_dump((new ReflectionClass(Money::class))->isFinal());
--EXPECT--
Error: Call to private ClicToPay\Money::__construct() from global scope
ReflectionException: Class ClicToPay\Money is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
