--TEST--
The extended status is asked for by id or by number, never by both
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":0,"orderNumber":"A-1"}')]);
$client = $gateway->client();
echo $client->getOrderStatusExtended(orderNumber: 'A-1', language: 'ar')->orderNumber, "\n", $gateway->requests()[0]->form();
attempt(fn () => $client->getOrderStatusExtended());
attempt(fn () => $client->getOrderStatusExtended('id', 'A-1'));
echo $gateway->calls(), "\n";
--EXPECT--
A-1
orderNumber=A-1
language=ar
ValueError: ClicToPay\Client::getOrderStatusExtended(): Argument #1 ($orderId) or argument #2 ($orderNumber) must be given, and only one of them
ValueError: ClicToPay\Client::getOrderStatusExtended(): Argument #1 ($orderId) or argument #2 ($orderNumber) must be given, and only one of them
getOrderStatusExtended.do
