--TEST--
The other texts have their limits, counted in characters
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$client = $gateway->client();
$register = fn (mixed ...$named) => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', ...$named);
attempt(fn () => $register(description: ''));
attempt(fn () => $register(description: str_repeat('é', 513)));
attempt(fn () => $register(description: "two\nlines"));
attempt(fn () => $register(description: "\xff"));
attempt(fn () => $register(language: 'french'));
attempt(fn () => $register(clientId: str_repeat('c', 256)));
attempt(fn () => $register(bindingId: 'with space'));
attempt(fn () => $register(pageView: str_repeat('p', 21)));
attempt(fn () => $register(features: ['']));
echo $gateway->calls(), "\n";
echo $register(description: str_repeat('é', 512))->orderId, "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #5 ($description) must be 1 to 512 characters long
ValueError: ClicToPay\Client::register(): Argument #5 ($description) must be 1 to 512 characters long
ValueError: ClicToPay\Client::register(): Argument #5 ($description) must not contain control characters (line breaks, tabs, NUL)
ValueError: ClicToPay\Client::register(): Argument #5 ($description) must be valid UTF-8
ValueError: ClicToPay\Client::register(): Argument #6 ($language) must be "fr", "en" or "ar"
ValueError: ClicToPay\Client::register(): Argument #7 ($clientId) must be 1 to 255 characters long
ValueError: ClicToPay\Client::register(): Argument #8 ($bindingId) must be 1 to 255 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::register(): Argument #16 ($pageView) must be 1 to 20 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::register(): Argument #12 ($features) must be 1 to 255 characters long
nothing
id
