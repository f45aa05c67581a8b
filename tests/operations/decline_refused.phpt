--TEST--
decline() leaves paid orders alone; a closed one is closed already
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500), order(6)]);
$client = $gateway->client();
attempt(fn () => $client->decline('id', 'A-1'));
var_dump($client->decline('id', 'A-1')->replayed);
attempt(fn () => $client->decline('id', ''));
attempt(fn () => $client->decline('id', 'A-1', ['orderNumber' => 'B']));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException: decline.do was not sent: only an unpaid order can be closed, and this one is not. Read its status.
bool(true)
ValueError: ClicToPay\Client::decline(): Argument #2 ($orderNumber) must be 1 to 32 characters long (A-Z a-z 0-9 - _)
ValueError: ClicToPay\Client::decline(): Argument #3 ($extra) key "orderNumber" must not be given twice
getOrderStatusExtended.do getOrderStatusExtended.do
