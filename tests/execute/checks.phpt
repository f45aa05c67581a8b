--TEST--
A call of the table keeps its checks and its class
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::html(503), Reply::json('{"errorCode":"0","orderStatus":0}')]);
$client = $gateway->client();
attempt(fn () => $client->execute('register.do', ['orderNumber' => 'A 1']));
attempt(fn () => $client->execute('register.do', ['orderNumber' => 'A-1']));
attempt(fn () => $client->execute('deposit.do', ['orderId' => 'id']));
attempt(fn () => $client->execute('refund.do', ['orderId' => 'id', 'amount' => 0]));
attempt(fn () => $client->execute('register.do', ['password' => 'x']));
attempt(fn () => $client->execute('register.do', ['amount' => 10.5]));
attempt(fn () => $client->execute('register.do', ['A-1']));
echo $gateway->calls(), "\n";
echo $client->execute('getOrderStatus.do', ['orderId' => 'id'])['orderStatus'], ' ', $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) key "orderNumber" must be 1 to 32 characters long (A-Z a-z 0-9 - _)
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) key "returnUrl" must be given: the gateway refuses register.do without it
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) key "amount" must be given: the gateway refuses deposit.do without it
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) key "amount" must be a number of minor units over 0 with at most 12 digits
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) key "password" must not be given: the client sends its own credentials
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) key "amount" must be of type string|int|bool|array, float given
ValueError: ClicToPay\Client::execute(): Argument #2 ($parameters) must have the parameters' names as keys
nothing
0 getOrderStatus.do getOrderStatus.do
