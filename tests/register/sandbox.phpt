--TEST--
An order is registered once; its number can't be used again
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

use ClicToPay\Money;

$sandbox = new Sandbox();
$client = $sandbox->client();
$order = $client->register('A-1', Money::of('10.500', 'TND'), 'https://shop.example/');
var_dump(str_contains($order->formUrl, $order->orderId), $sandbox->control('GET', 'orders/A-1')['amount']);
$thrown = thrown(fn () => $client->register('A-1', Money::of('10.500', 'TND'), 'https://shop.example/'));
echo $thrown::class, " $thrown->errorCode $thrown->endpoint $thrown->orderNumber\n";
--EXPECT--
bool(true)
int(10500)
ClicToPay\Exception\DuplicateOrderException 1 register.do A-1
