--TEST--
The language is the argument's, else the option's, else the gateway's
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Language, Money};

$gateway = new Gateway(array_fill(0, 6, Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])));
$client = $gateway->client(['language' => Language::Arabic]);
foreach ([null, 'en', Language::French] as $language) {
    $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', language: $language);
}
foreach (['de', 'FR', 'fr-TN', ''] as $language) {
    attempt(fn () => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', language: $language));
}
$gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/');
$client->execute('register.do', ['orderNumber' => 'A', 'amount' => 1000, 'returnUrl' => 'https://shop.example/', 'language' => 'de']);
$client->execute('register.do', ['orderNumber' => 'A', 'amount' => 1000, 'returnUrl' => 'https://shop.example/']);
foreach ($gateway->requests() as $request) {
    echo $request->field('language') ?? 'none', "\n";
}
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #6 ($language) must be "fr", "en" or "ar"
ValueError: ClicToPay\Client::register(): Argument #6 ($language) must be "fr", "en" or "ar"
ValueError: ClicToPay\Client::register(): Argument #6 ($language) must be "fr", "en" or "ar"
ValueError: ClicToPay\Client::register(): Argument #6 ($language) must be "fr", "en" or "ar"
ar
en
fr
none
de
none
