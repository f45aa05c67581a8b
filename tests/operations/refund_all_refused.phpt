--TEST--
refundAll() refuses where nothing is left or the remainder can't be told
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$gateway = new Gateway([order(4, approved: 10500, deposited: 0, refunded: 10500), order(4, approved: 10500, deposited: 6000, refunded: 2000), order(4), order(6)]);
$client = $gateway->client();
attempt(fn () => $client->refundAll('id'));
attempt(fn () => $client->refundAll('id'));
echo thrown(fn () => $client->refundAll('id'))::class, ' ', thrown(fn () => $client->refundAll('id'))::class, "\n";
attempt(fn () => $client->refundAll(''));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException: refund.do was not sent: nothing is left to refund, as far as the gateway reports.
ClicToPay\Exception\OperationRefusedException: refund.do was not sent: the gateway's amounts allow two readings of what is left. Refund an amount in figures.
ClicToPay\Exception\OperationRefusedException ClicToPay\Exception\OperationRefusedException
ValueError: ClicToPay\Client::refundAll(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do
