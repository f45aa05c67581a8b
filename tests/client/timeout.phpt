--TEST--
The timeout ends an exchange: of a read as TransportException, of a registration as unknown outcome
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::silence(), Reply::silence(), Reply::silence()]);
$client = $gateway->client(['timeout' => 1, 'deadline' => 1.5, 'maxRetries' => 0]);
$read = thrown(fn () => $client->getOrderStatus('id'));
echo $read::class, " $read->endpoint $read->curlCode $read->attempts\n";
var_dump($read->seconds >= 1 && $read->seconds < 5);
echo thrown(fn () => $client->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'))::class, "\n";
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\TransportException getOrderStatus.do 28 1
bool(true)
ClicToPay\Exception\UnknownOutcomeException
getOrderStatus.do register.do getOrderStatusExtended.do
