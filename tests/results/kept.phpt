--TEST--
A result outlives the client that read it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2,"orderNumber":"A-1","amount":10500,"currency":"788","refunds":[{"amount":500}]}')]);
$client = $gateway->client();
$status = $client->getOrderStatusExtended('id');
$refund = $status->refunds[0];
unset($client);
gc_collect_cycles();
echo $status->rawJson(), ' ', $status->verdict()->name, "\n";
unset($status);
echo $refund->amount, "\n";
--EXPECT--
{"errorCode":"0","orderStatus":2,"orderNumber":"A-1","amount":10500,"currency":"788","refunds":[{"amount":500}]} PartlyRefunded
0.500 TND
