--TEST--
resolve() of a lost registration asks by its number
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';
require __DIR__ . '/../inc/unknown.inc';

foreach ([order(0), Reply::json('{"errorCode":"6","errorMessage":"x"}')] as $answer) {
    $gateway = new Gateway([$answer]);
    $resolution = unknown('register.do', orderId: null, orderNumber: 'A-1', amount: 10500)->resolve($gateway->client());
    echo $resolution->result->name, ' ', $resolution->status?->orderId ?? 'none', ' ', $gateway->calls(), ' ', $gateway->requests()[0]->form();
}
--EXPECT--
Done id getOrderStatusExtended.do orderNumber=A-1
NotDone none getOrderStatusExtended.do orderNumber=A-1
