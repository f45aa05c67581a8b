--TEST--
decline() closes an unpaid order
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$gateway = new Gateway([order(0), Reply::json('{"errorCode":"0"}')]);
var_dump($gateway->client()->decline('id', 'A-1')->replayed);
echo $gateway->calls(), "\n", $gateway->requests()[1]->form();
--EXPECT--
bool(false)
getOrderStatusExtended.do decline.do
orderId=id
orderNumber=A-1
