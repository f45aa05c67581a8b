--TEST--
With persistent false a connection ends with its clients, and the worker knows nothing of it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateway = gateway(6);
$own = ['observer' => new Reuse(), 'persistent' => false];
$client = $gateway->client($own);
$client->getOrderStatus('id');
$client->getOrderStatus('id');
$client->with(['language' => 'en'])->getOrderStatus('id');
echo "another client\n";
$gateway->client($own)->getOrderStatus('id');
echo 'misses: ', ClicToPay\Client::connections()['misses'], "\n";
$shared = $client->with(['persistent' => true]);
$shared->getOrderStatus('id');
$gateway->client(['observer' => new Reuse()])->getOrderStatus('id');
echo 'misses: ', ClicToPay\Client::connections()['misses'], "\n";

foreach ([1, null, 'no'] as $value) {
    attempt(fn () => $gateway->client(['persistent' => $value]));
}
?>
--EXPECT--
new
kept
kept
another client
new
misses: 0
new
kept
misses: 1
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "persistent" must be of type bool, int given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "persistent" must be of type bool, null given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "persistent" must be of type bool, string given
