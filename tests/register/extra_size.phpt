--TEST--
A request has an end
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$register = fn (array $extra) => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', extra: $extra);
attempt(fn () => $register(['new' => str_repeat('x', 1 << 20)]));
$many = array_combine(array_map(fn ($i) => "name$i", range(1, 200)), range(1, 200));
echo thrown(fn () => $register($many))::class, "\n";
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "new" must be shorter: a request has at most 65536 bytes
ValueError
nothing
