--TEST--
Error code 6 says that the gateway does not know the order
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$unknown = Reply::json('{"errorCode":"6","errorMessage":"Commande inconnue"}');
$gateway = new Gateway([$unknown, $unknown, $unknown, $unknown]);
$client = $gateway->client();
$one = Money::of('1', 'TND');
foreach ([fn () => $client->deposit('id', $one), fn () => $client->reverse('id'), fn () => $client->refund('id', $one), fn () => $client->decline('id', 'A-1')] as $call) {
    $thrown = thrown($call);
    echo $thrown::class, " $thrown->endpoint $thrown->orderId\n";
}
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OrderNotFoundException deposit.do id
ClicToPay\Exception\OrderNotFoundException reverse.do id
ClicToPay\Exception\OrderNotFoundException refund.do id
ClicToPay\Exception\OrderNotFoundException decline.do id
getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do
