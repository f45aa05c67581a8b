--TEST--
An amount of 0 is for the feature VERIFY only
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$client = $gateway->client();
$client->register('A-1', Money::ofMinor(0, 'TND'), 'https://shop.example/', features: ['FORCE_TDS', 'VERIFY']);
echo $gateway->requests()[0]->field('amount'), "\n";
attempt(fn () => $client->register('A-2', Money::ofMinor(0, 'TND'), 'https://shop.example/', features: ['verify']));
attempt(fn () => $client->register('A-2', Money::ofMinor(-1, 'TND'), 'https://shop.example/', features: ['VERIFY']));
--EXPECT--
0
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must be 0 or more
