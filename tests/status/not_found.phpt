--TEST--
An order that the gateway does not know is OrderNotFoundException
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway(array_fill(0, 2, Reply::json('{"errorCode":"6","errorMessage":"Commande inconnue"}')));
$thrown = thrown(fn () => $gateway->client()->getOrderStatusExtended('70906e55'));
echo $thrown::class, " $thrown->errorCode $thrown->errorMessage $thrown->endpoint $thrown->orderId ", json_encode($thrown->raw()), "\n";
$thrown = thrown(fn () => $gateway->client()->getOrderStatusExtended(orderNumber: 'A-1'));
echo $thrown->orderNumber, "\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OrderNotFoundException 6 Commande inconnue getOrderStatusExtended.do 70906e55 {"errorCode":"6","errorMessage":"Commande inconnue"}
A-1
getOrderStatusExtended.do getOrderStatusExtended.do
