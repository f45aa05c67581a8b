--TEST--
Both ends of the page's life contradict each other; a negative one is none
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$register = fn (mixed ...$named) => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', ...$named);
attempt(fn () => $register(sessionTimeoutSecs: 60, expirationDate: new DateTime()));
attempt(fn () => $register(sessionTimeoutSecs: -1));
attempt(fn () => $register(sessionTimeoutSecs: 1_000_000_000));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #14 ($expirationDate) must be null when $sessionTimeoutSecs is given
ValueError: ClicToPay\Client::register(): Argument #13 ($sessionTimeoutSecs) must be 1 to 9 digits: a whole number, 0 or more
ValueError: ClicToPay\Client::register(): Argument #13 ($sessionTimeoutSecs) must be 1 to 9 digits: a whole number, 0 or more
nothing
