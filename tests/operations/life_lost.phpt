--TEST--
An answer that is lost after the execution does not execute twice
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

use ClicToPay\Money;

$sandbox = new Sandbox();
$client = $sandbox->client();
$id = $sandbox->paid('A-1');
$sandbox->control('POST', 'faults', ['endpoint' => 'refund', 'kind' => 'error_after']);
var_dump($client->refund($id, Money::of('1', 'TND'), 'r-1', Money::of('0', 'TND'))->replayed);
var_dump($client->refund($id, Money::of('1', 'TND'), 'r-1', Money::of('0', 'TND'))->replayed);
$executed = array_column($sandbox->control('GET', "orders/$id")['executed'], 'operation');
echo implode(' ', $executed), "\n";
--EXPECT--
bool(true)
bool(true)
register deposit refund
