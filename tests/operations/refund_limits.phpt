--TEST--
refund() refuses more than is captured, another currency and an unpaid order, before anything is sent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$paid = order(2, approved: 10500, deposited: 10500);
$gateway = new Gateway([$paid, $paid, order(0), order(1, approved: 10500), order(6)]);
$client = $gateway->client();
attempt(fn () => $client->refund('id', Money::of('10.501', 'TND')));
attempt(fn () => $client->refund('id', Money::of('1', 'EUR')));
attempt(fn () => $client->refund('id', Money::of('1', 'TND')));
echo thrown(fn () => $client->refund('id', Money::of('1', 'TND')))::class, ' ', thrown(fn () => $client->refund('id', Money::of('1', 'TND')))::class, "\n";
attempt(fn () => $client->refund('id', Money::of('0', 'TND')));
attempt(fn () => $client->refund('id', Money::of('-1', 'TND')));
attempt(fn () => $client->refund('id', Money::of('1', 'TND'), ''));
attempt(fn () => $client->refund('id', Money::of('1', 'TND'), str_repeat('r', 33)));
foreach (['amount', 'externalRefundId', 'expectedDepositedAmount', 'currency', 'orderId'] as $name) {
    echo $name, ' ', thrown(fn () => $client->refund('id', Money::of('1', 'TND'), extra: [$name => '1']))::class, "\n";
}
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::refund(): Argument #2 ($amount) must be at most 10.500 TND, which is what is captured
ValueError: ClicToPay\Client::refund(): Argument #2 ($amount) must be in the order's currency (TND)
ClicToPay\Exception\OperationRefusedException: refund.do was not sent: the order has no captured amount to refund. A held amount is given back with reverse.
ClicToPay\Exception\OperationRefusedException ClicToPay\Exception\OperationRefusedException
ValueError: ClicToPay\Client::refund(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::refund(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::refund(): Argument #3 ($refundId) must be 1 to 32 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::refund(): Argument #3 ($refundId) must be 1 to 32 characters long (ASCII without spaces)
amount ValueError
externalRefundId ValueError
expectedDepositedAmount ValueError
currency ValueError
orderId ValueError
getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do
