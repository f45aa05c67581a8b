--TEST--
The arguments of a list are checked before anything is sent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([]);
$list = fn (array $states, int $size = 100) => $gateway->client()->getLastOrdersForMerchants(new DateTime(), new DateTime(), $states, $size);
attempt(fn () => $list(['CREATED'], 0));
attempt(fn () => $list(['CREATED'], 1001));
attempt(fn () => $list([]));
attempt(fn () => $list([1]));
attempt(fn () => $list(["CREATED\n"]));
attempt(fn () => $list(['CREATED'], 1000));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::getLastOrdersForMerchants(): Argument #4 ($pageSize) must be between 1 and 1000
ValueError: ClicToPay\Client::getLastOrdersForMerchants(): Argument #4 ($pageSize) must be between 1 and 1000
ValueError: ClicToPay\Client::getLastOrdersForMerchants(): Argument #3 ($states) must be 1 to 255 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::getLastOrdersForMerchants(): Argument #3 ($states) must be a list of strings
ValueError: ClicToPay\Client::getLastOrdersForMerchants(): Argument #3 ($states) must not contain control characters (line breaks, tabs, NUL)
nothing thrown, returned ClicToPay\OrderList
nothing
