--TEST--
jsonParams are texts with names, at most 1024 characters of JSON
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$client = $gateway->client();
$register = fn (mixed ...$named) => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', ...$named);
attempt(fn () => $register(jsonParams: ['text']));
attempt(fn () => $register(jsonParams: ['count' => 1]));
attempt(fn () => $register(jsonParams: ['a' => "\0"]));
attempt(fn () => $register(jsonParams: ['a' => "\xff"]));
attempt(fn () => $register(jsonParams: ['a' => str_repeat('x', 1017)]));
attempt(fn () => $register(jsonParams: ['a' => str_repeat('x', 2_000_000)]));
echo $gateway->calls(), "\n";
echo $register(jsonParams: ['a' => str_repeat('x', 1016)])->orderId, ' ', strlen($gateway->requests()[0]->field('jsonParams')), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #11 ($jsonParams) must be an array of strings with names as keys
ValueError: ClicToPay\Client::register(): Argument #11 ($jsonParams) must be an array of strings with names as keys
ValueError: ClicToPay\Client::register(): Argument #11 ($jsonParams) must be the text of one JSON object: Not valid JSON: an escaped NUL, at byte 6
ValueError: ClicToPay\Client::register(): Argument #11 ($jsonParams) must be valid UTF-8
ValueError: ClicToPay\Client::register(): Argument #11 ($jsonParams) must be 2 to 1024 characters long
ValueError: ClicToPay\Client::register(): Argument #11 ($jsonParams) must be at most 1024 characters long as JSON
nothing
id 1024
