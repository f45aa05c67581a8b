--TEST--
The deadline ends a call with all its retries
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway(array_fill(0, 12, Reply::silence()));
$client = $gateway->client(['timeout' => 0.5, 'deadline' => 2, 'maxRetries' => 10]);
$thrown = thrown(fn () => $client->getOrderStatus('id'));
echo $thrown::class, "\n";
var_dump($thrown->seconds >= 1 && $thrown->seconds < 5, $thrown->attempts >= 2 && $thrown->attempts <= 3);
--EXPECT--
ClicToPay\Exception\TransportException
bool(true)
bool(true)
