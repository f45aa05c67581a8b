--TEST--
A payment is reversed on its day, and an unpaid order closed
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
$id = $sandbox->paid('A-1');
$client->reverse($id);
echo $client->getOrderStatusExtended($id)->verdict()->name, "\n";
$unpaid = $client->register('A-2', Money::of('1', 'TND'), 'https://shop.example/')->orderId;
$client->decline($unpaid, 'A-2');
echo $client->getOrderStatusExtended($unpaid)->verdict()->name, "\n";
attempt(fn () => $client->refund($unpaid, Money::of('1', 'TND')));
--EXPECT--
Reversed
Unpaid
ClicToPay\Exception\OperationRefusedException: refund.do was not sent: the order has no captured amount to refund. A held amount is given back with reverse.
