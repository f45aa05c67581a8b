--TEST--
A date whose class forgot its parent's constructor is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

final class Forgetful extends DateTimeImmutable
{
    public function __construct()
    {
    }
}

$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/', expirationDate: new Forgetful()));
echo $gateway->calls(), "\n";
--EXPECT--
Error: The Forgetful object has not been correctly initialized by its constructor
nothing
