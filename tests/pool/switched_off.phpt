--TEST--
clictopay.pool_size=0 keeps nothing beyond a client
--EXTENSIONS--
clictopay
--INI--
clictopay.pool_size=0
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateway = gateway(3);
$client = $gateway->client(['observer' => new Reuse()]);
$client->getOrderStatus('id');
$client->getOrderStatus('id');
unset($client);
$gateway->client(['observer' => new Reuse()])->getOrderStatus('id');
echo json_encode(ClicToPay\Client::connections()), "\n";
?>
--EXPECT--
new
kept
new
{"open":[],"hits":0,"misses":0,"handshakes":0,"caFilesParsed":0}
