--TEST--
Clients made by with() share one connection, unless the route differs
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Reuse
{
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo $exchange->connectionReused ? 'kept' : 'new', "\n";
    }
}

$gateway = new Gateway(array_fill(0, 4, Reply::json(['errorCode' => '0', 'orderStatus' => 0])));
$client = $gateway->client(['observer' => new Reuse()]);
$client->getOrderStatus('id');
$client->getOrderStatus('id');
$client->with(['language' => 'en', 'timeout' => 3])->getOrderStatus('id');
$client->with(['ipVersion' => 4])->getOrderStatus('id');
--EXPECT--
new
kept
kept
new
