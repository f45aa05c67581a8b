--TEST--
TransportException tells how often and how long it was tried
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::nothing(), Reply::nothing()]);
$thrown = thrown(fn () => $gateway->client(['maxRetries' => 1])->getOrderStatus('id'));
echo $thrown::class, " $thrown->endpoint $thrown->attempts $thrown->curlCode ", get_debug_type($thrown->seconds), "\n";
var_dump($thrown->seconds >= 0.1 && $thrown->seconds < 10, $thrown->getCode());
--EXPECT--
ClicToPay\Exception\TransportException getOrderStatus.do 2 52 float
bool(true)
int(0)
