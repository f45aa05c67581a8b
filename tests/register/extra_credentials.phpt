--TEST--
$extra may not hold credentials
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
foreach (['password', 'userName', 'username', 'PASSWORD', 'token'] as $name) {
    attempt(fn () => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', extra: [$name => 'x']));
}
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "password" must not be given: the client sends its own credentials
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "userName" must not be given: the client sends its own credentials
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "username" must not be given: the client sends its own credentials
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "PASSWORD" must not be given: the client sends its own credentials
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "token" must not be given: the client sends its own credentials
nothing
