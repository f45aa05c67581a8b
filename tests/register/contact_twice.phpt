--TEST--
E-mail and phone are given once
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$register = fn (mixed ...$named) => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', ...$named);
attempt(fn () => $register(email: 'a@shop.example', jsonParams: ['email' => 'b@shop.example']));
attempt(fn () => $register(phone: '71000000', jsonParams: ['phone' => '71000000']));
attempt(fn () => $register(email: 'a@shop.example', extra: ['jsonParams' => ['email' => 'b@shop.example']]));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #9 ($email) must be given once, as an argument or in $jsonParams
ValueError: ClicToPay\Client::register(): Argument #10 ($phone) must be given once, as an argument or in $jsonParams
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "jsonParams" must not be given twice
nothing
