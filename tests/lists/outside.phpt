--TEST--
A list is used in a loop, and made by the client alone
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([]);
$orders = $gateway->client()->getLastOrdersForMerchants(new DateTime(), new DateTime(), ['CREATED']);
var_dump($orders->valid(), $orders->key());
$orders->next();
attempt(fn () => $orders->current());
attempt(fn () => clone $orders);
attempt(fn () => serialize($orders));
attempt(fn () => new ClicToPay\OrderList());
echo $gateway->calls(), "\n";
--EXPECT--
bool(false)
int(0)
Error: The list of orders is at its end
Error: Trying to clone an uncloneable object of class ClicToPay\OrderList
Exception: Serialization of 'ClicToPay\OrderList' is not allowed
Error: Call to private ClicToPay\OrderList::__construct() from global scope
nothing
