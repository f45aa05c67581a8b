--TEST--
The language is the argument's, else the option's, else the gateway's
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Language, Money};

$gateway = new Gateway(array_fill(0, 5, Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])));
$client = $gateway->client(['language' => Language::Arabic]);
foreach ([null, 'en', Language::French, 'de'] as $language) {
    $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', language: $language);
}
$gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/');
foreach ($gateway->requests() as $request) {
    echo $request->field('language') ?? 'none', "\n";
}
--EXPECT--
ar
en
fr
de
none
