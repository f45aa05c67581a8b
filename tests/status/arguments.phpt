--TEST--
Ids and numbers are checked before anything is sent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([]);
$client = $gateway->client();
attempt(fn () => $client->getOrderStatus(''));
attempt(fn () => $client->getOrderStatus(str_repeat('a', 37)));
attempt(fn () => $client->getOrderStatus("id\n"));
attempt(fn () => $client->getOrderStatusExtended(''));
attempt(fn () => $client->getOrderStatusExtended(orderNumber: ''));
attempt(fn () => $client->getOrderStatusExtended(orderNumber: 'A 1'));
attempt(fn () => $client->getOrderStatusExtended('id', language: 'EN'));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::getOrderStatus(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::getOrderStatus(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::getOrderStatus(): Argument #1 ($orderId) must not contain control characters (line breaks, tabs, NUL)
ValueError: ClicToPay\Client::getOrderStatusExtended(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::getOrderStatusExtended(): Argument #2 ($orderNumber) must be 1 to 32 characters long (A-Z a-z 0-9 - _)
ValueError: ClicToPay\Client::getOrderStatusExtended(): Argument #2 ($orderNumber) must be 1 to 32 characters long (A-Z a-z 0-9 - _)
ValueError: ClicToPay\Client::getOrderStatusExtended(): Argument #3 ($language) must be "fr", "en" or "ar"
nothing
