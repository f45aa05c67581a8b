--TEST--
Pages that are smaller than asked for lose no order
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$gateway = new Gateway([page(['A', 'B'], 3, 2), page(['C'], 3, 2)]);
foreach ($gateway->client()->getLastOrdersForMerchants(new DateTime(), new DateTime(), ['CREATED'], 100) as $order) {
    echo $order->orderNumber, "\n";
}
--EXPECT--
A
B
C
