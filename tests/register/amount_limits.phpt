--TEST--
The amount must be over 0 and at most 12 digits
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$client = $gateway->client();
foreach ([0, -1, 1_000_000_000_000, PHP_INT_MIN] as $minor) {
    attempt(fn () => $client->register('A-1', Money::ofMinor($minor, 'TND'), 'https://shop.example/'));
}
attempt(fn () => $client->registerPreAuth('A-1', Money::ofMinor(0, 'TND'), 'https://shop.example/'));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must have at most 12 digits in minor units
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::registerPreAuth(): Argument #2 ($amount) must be greater than 0
nothing
