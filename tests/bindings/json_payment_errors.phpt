--TEST--
What payments in JSON throw
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

foreach ([Reply::json('{"error":{"code":"10","message":"Order with this number is already registered"},"success":false}'),
    Reply::json('{"errorCode":0,"orderStatus":{"orderStatus":2,"amount":10.5,"currency":"788"}}'), Reply::cut(), Reply::html(404)] as $answer) {
    $gateway = new Gateway([$answer]);
    $thrown = thrown(fn () => $gateway->client()->recurrentPayment('A-1', 'b-1', Money::of('1', 'TND')));
    echo $thrown::class, " $thrown->endpoint ", $thrown->orderNumber ?? $thrown->httpStatus, ' ', $thrown->amount ?? 'no amount', ' ', $gateway->calls(), "\n";
}
$gateway = new Gateway([Reply::html(503)]);
echo thrown(fn () => $gateway->client()->installmentPayment('A-2', 'b-1', Money::of('7.5', 'EUR')))->toArray()['amount'], "\n";
$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->recurrentPayment('', 'b', Money::of('1', 'TND')));
attempt(fn () => $gateway->client()->installmentPayment('A', 'b', Money::of('0', 'TND')));
attempt(fn () => $gateway->client()->recurrentPayment('A', 'b', Money::of('1', 'TND'), extra: ['amount' => 1]));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\DuplicateOrderException recurrentPayment.do A-1 no amount recurrentPayment.do
ClicToPay\Exception\UnknownOutcomeException recurrentPayment.do A-1 1.000 TND recurrentPayment.do
ClicToPay\Exception\UnknownOutcomeException recurrentPayment.do A-1 1.000 TND recurrentPayment.do
ClicToPay\Exception\ProtocolException recurrentPayment.do 404 no amount recurrentPayment.do
750
ValueError: ClicToPay\Client::recurrentPayment(): Argument #1 ($orderNumber) must be 1 to 32 characters long (A-Z a-z 0-9 - _)
ValueError: ClicToPay\Client::installmentPayment(): Argument #3 ($amount) must be greater than 0
ValueError: ClicToPay\Client::recurrentPayment(): Argument #6 ($extra) key "amount" must not be given twice
nothing
