--TEST--
There is no Client without a construction
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

attempt(fn () => (new ReflectionClass(ClicToPay\Client::class))->newInstanceWithoutConstructor());
--EXPECT--
ReflectionException: Class ClicToPay\Client is an internal class marked as final that cannot be instantiated without invoking its constructor
