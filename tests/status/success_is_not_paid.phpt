--TEST--
ErrorMessage "Success" says nothing about a payment
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"depositAmount":0,"currency":"788","ErrorCode":"0","ErrorMessage":"Success","OrderStatus":0,"OrderNumber":"78","Amount":2300}')]);
$status = $gateway->client()->getOrderStatus('id');
var_dump($status->isPaid(), $status->moneyTaken(), $status->verdict(), $status->confirms('78', ClicToPay\Money::of('2.300', 'TND')));
--EXPECT--
bool(false)
bool(false)
enum(ClicToPay\Verdict::Undecided)
bool(false)
