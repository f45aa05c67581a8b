--TEST--
Addresses are absolute, http or https, and at most 512 characters
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$client = $gateway->client();
$amount = Money::of('1', 'TND');
attempt(fn () => $client->register('A', $amount, '/return'));
attempt(fn () => $client->register('A', $amount, 'https://shop.example/#paid'));
attempt(fn () => $client->register('A', $amount, 'https://user:secret@shop.example/'));
attempt(fn () => $client->register('A', $amount, 'https://shop.example/commande terminée'));
attempt(fn () => $client->register('A', $amount, 'https://shop.example:99999/'));
attempt(fn () => $client->register('A', $amount, 'https://shop.example/' . str_repeat('a', 492)));
attempt(fn () => $client->register('A', $amount, 'https://shop.example/', failUrl: ''));
attempt(fn () => $client->register('A', $amount, 'https://shop.example/', dynamicCallbackUrl: 'ftp://shop.example/'));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #3 ($returnUrl) must be an absolute http or https URL
ValueError: ClicToPay\Client::register(): Argument #3 ($returnUrl) must not have a fragment (#): the gateway appends its parameters after it, where no server sees them
ValueError: ClicToPay\Client::register(): Argument #3 ($returnUrl) must not contain a user name or password
ValueError: ClicToPay\Client::register(): Argument #3 ($returnUrl) must contain only the characters of a URL: punycode in the host, %XX for any other
ValueError: ClicToPay\Client::register(): Argument #3 ($returnUrl) must be an absolute http or https URL with a valid host and port
ValueError: ClicToPay\Client::register(): Argument #3 ($returnUrl) must be 1 to 512 characters long
ValueError: ClicToPay\Client::register(): Argument #4 ($failUrl) must be an absolute http or https URL
ValueError: ClicToPay\Client::register(): Argument #15 ($dynamicCallbackUrl) must be an absolute http or https URL
nothing
