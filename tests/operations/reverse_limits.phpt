--TEST--
reverse() refuses what the order does not allow, before anything is sent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(0), order(4, approved: 10500, deposited: 10500, refunded: 1), order(1, approved: 10500), order(1, approved: 10500)]);
$client = $gateway->client();
attempt(fn () => $client->reverse('id'));
echo thrown(fn () => $client->reverse('id'))::class, "\n";
attempt(fn () => $client->reverse('id', Money::of('10.501', 'TND')));
attempt(fn () => $client->reverse('id', Money::of('1', 'EUR')));
attempt(fn () => $client->reverse('id', Money::of('0', 'TND')));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException: reverse.do was not sent: the order's status does not allow a reversal. A captured payment of an earlier bank day is refunded instead.
ClicToPay\Exception\OperationRefusedException
ValueError: ClicToPay\Client::reverse(): Argument #2 ($amount) must be at most 10.500 TND, which is what was approved
ValueError: ClicToPay\Client::reverse(): Argument #2 ($amount) must be in the order's currency (TND)
ValueError: ClicToPay\Client::reverse(): Argument #2 ($amount) must be greater than 0
getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do
