--TEST--
The values in $extra are texts, integers, booleans and plain arrays
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$register = fn (array $extra) => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', extra: $extra);
attempt(fn () => $register(['mcc' => 1.5]));
attempt(fn () => $register(['mcc' => null]));
attempt(fn () => $register(['mcc' => new stdClass()]));
attempt(fn () => $register(['mcc' => '12345']));
attempt(fn () => $register(['mvv' => "a\r\nb"]));
attempt(fn () => $register(['orderBundle' => ['price' => 1.5]]));
attempt(fn () => $register(['orderBundle' => [new DateTime()]]));
attempt(fn () => $register(['orderBundle' => ['a' => "\xff"]]));
$loop = [];
$loop['self'] = &$loop;
attempt(fn () => $register(['orderBundle' => $loop]));
unset($loop['self']);
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "mcc" must be of type string|int|bool|array, float given
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "mcc" must be of type string|int|bool|array, null given
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "mcc" must be of type string|int|bool|array, stdClass given
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "mcc" must be 4 digits
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "mvv" must not contain control characters (line breaks, tabs, NUL)
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "orderBundle" must hold strings, integers, booleans, null and arrays only; write a decimal as a string
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "orderBundle" must hold strings, integers, booleans, null and arrays only; write a decimal as a string
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "orderBundle" must be an array that can be written as JSON
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "orderBundle" must hold strings, integers, booleans, null and arrays only; write a decimal as a string
nothing
