--TEST--
The order number is 1 to 32 characters of A-Z a-z 0-9 - _
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$client = $gateway->client();
$amount = Money::of('1', 'TND');
attempt(fn () => $client->register('', $amount, 'https://shop.example/'));
foreach ([str_repeat('a', 33), 'A 1', 'A/1', 'A.1', "A\n", "A\0", 'é', "\xff"] as $number) {
    echo thrown(fn () => $client->register($number, $amount, 'https://shop.example/'))::class, "\n";
}
echo $gateway->calls(), "\n";
$client->register(str_repeat('a', 32), $amount, 'https://shop.example/');
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #1 ($orderNumber) must be 1 to 32 characters long (A-Z a-z 0-9 - _)
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
nothing
