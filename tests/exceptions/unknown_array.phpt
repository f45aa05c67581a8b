--TEST--
toArray() and fromArray() carry it through a journal
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Money;

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500, refunded: 0), Reply::nothing(), Reply::html(503)]);
$thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->refund('id', Money::of('1', 'TND'), 'r-1', Money::of('0', 'TND')));
$array = json_decode(json_encode($thrown->toArray()), true);
unset($array['message']);
echo json_encode($array), "\n";
$copy = UnknownOutcomeException::fromArray(json_decode(json_encode($thrown->toArray()), true));
var_dump($copy->toArray() === $thrown->toArray(), $copy->getMessage() === $thrown->getMessage(), $copy->amount == $thrown->amount);
var_dump(str_contains(json_encode($thrown->toArray()), 'word'));
--EXPECT--
{"endpoint":"refund.do","orderId":"id","orderNumber":null,"refundId":"r-1","amount":1000,"currency":"TND","refundedBefore":0,"refundedBeforeCurrency":"TND"}
bool(true)
bool(true)
bool(true)
bool(false)
