--TEST--
deposit() refuses more than is held, another currency and what is no hold, before anything is sent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(1, approved: 10500), order(1, approved: 10500), order(2, approved: 10500, deposited: 10500), order(0)]);
$client = $gateway->client();
attempt(fn () => $client->deposit('id', Money::of('10.501', 'TND')));
attempt(fn () => $client->deposit('id', Money::of('10', 'EUR')));
attempt(fn () => $client->deposit('id', Money::of('1', 'TND')));
attempt(fn () => $client->deposit('id', Money::of('1', 'TND')));
attempt(fn () => $client->deposit('id', Money::of('0', 'TND')));
attempt(fn () => $client->deposit('', Money::of('1', 'TND')));
attempt(fn () => $client->deposit('id', Money::of('1', 'TND'), ['amount' => 2]));
attempt(fn () => $client->deposit('id', Money::of('1', 'TND'), ['currency' => '788']));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::deposit(): Argument #2 ($amount) must be at most 10.500 TND, which is what is held
ValueError: ClicToPay\Client::deposit(): Argument #2 ($amount) must be in the order's currency (TND)
ClicToPay\Exception\OperationRefusedException: deposit.do was not sent: the order has no held amount to capture. Read its status.
ClicToPay\Exception\OperationRefusedException: deposit.do was not sent: the order has no held amount to capture. Read its status.
ValueError: ClicToPay\Client::deposit(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::deposit(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::deposit(): Argument #3 ($extra) key "amount" must not be given twice
ValueError: ClicToPay\Client::deposit(): Argument #3 ($extra) key "currency" must not be given twice
getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do
