--TEST--
resolve() of a call about no order reads nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/unknown.inc';

$gateway = new Gateway([]);
$resolution = unknown('bindCard.do', orderId: null)->resolve($gateway->client());
echo $resolution->result->name, ' ', $gateway->calls(), "\n";
var_dump($resolution->status);
--EXPECT--
StillUnknown nothing
NULL
