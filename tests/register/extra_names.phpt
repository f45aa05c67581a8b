--TEST--
The names in $extra are those of parameters
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$register = fn (array $extra) => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', extra: $extra);
attempt(fn () => $register(['value']));
attempt(fn () => $register(["mcc\0" => '0742']));
foreach (['', 'features[]', 'jsonParams[email]', 'a b', 'a=b', 'a&amount', "a\n", 'é', str_repeat('a', 64)] as $name) {
    attempt(fn () => $register([$name => 'x']));
}
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have the parameters' names as keys
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have the parameters' names as keys
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)
nothing
