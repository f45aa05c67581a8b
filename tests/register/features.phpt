--TEST--
features are repeated on the wire, in their order
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$client = $gateway->client();
$client->register('A', Money::of('1', 'TND'), 'https://shop.example/', features: ['FORCE_TDS', 'VERIFY']);
echo implode(', ', $gateway->requests()[0]->all('features')), ' ', substr_count($gateway->requests()[0]->body, '&features='), "\n";
attempt(fn () => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', features: ['FORCE_TDS', 1]));
--EXPECT--
FORCE_TDS, VERIFY 2
ValueError: ClicToPay\Client::register(): Argument #12 ($features) must be a list of strings
