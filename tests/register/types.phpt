--TEST--
Arguments of the wrong class are TypeErrors, and nothing is sent
--EXTENSIONS--
clictopay
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$client = $gateway->client();
attempt(fn () => $client->register('A', '1.000', 'https://shop.example/'));
attempt(fn () => $client->register('A', 1.0, 'https://shop.example/'));
attempt(fn () => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', expirationDate: '2030-01-01'));
attempt(fn () => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', language: 1));
echo $gateway->calls(), "\n";
--EXPECT--
TypeError: ClicToPay\Client::register(): Argument #2 ($amount) must be of type ClicToPay\Money, string given
TypeError: ClicToPay\Client::register(): Argument #2 ($amount) must be of type ClicToPay\Money, float given
TypeError: ClicToPay\Client::register(): Argument #14 ($expirationDate) must be of type ?DateTimeInterface, string given
TypeError: ClicToPay\Client::register(): Argument #6 ($language) must be of type ClicToPay\Language|string|null, int given
nothing
