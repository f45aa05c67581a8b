--TEST--
A withdrawn currency is read, but not sent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Currency, Money, OrderStatus};

$mark = Currency::of('DEM');
echo "$mark->code $mark->exponent\n";
echo OrderStatus::fromJson('{"orderStatus":2,"amount":1234,"currency":"276"}')->amount, "\n";
$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->register('A-1', Money::of('1', $mark), 'https://shop.example/'));
echo $gateway->calls(), "\n";
--EXPECT--
DEM 2
12.34 DEM
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must not be a withdrawn currency (DEM)
nothing
