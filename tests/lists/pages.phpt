--TEST--
getLastOrdersForMerchants() asks for a page when the one before is used up
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$gateway = new Gateway([page(['A', 'B'], 3), page(['C'], 3)]);
$orders = $gateway->client()->getLastOrdersForMerchants(new DateTime('2030-01-01T00:00:00Z'), new DateTimeImmutable('2030-06-30T23:30:00Z'),
    ['DEPOSITED', 'REFUNDED'], 2);
echo $orders::class, ' ', $gateway->calls(), "\n";
foreach ($orders as $i => $order) {
    echo "$i $order->orderNumber ", count($gateway->requests()), "\n";
}
echo $gateway->requests()[0]->form(), $gateway->requests()[1]->field('page'), "\n";
--EXPECT--
ClicToPay\OrderList nothing
0 A 1
1 B 1
2 C 2
size=2
from=20300101010000
to=20300701003000
transactionStates=DEPOSITED,REFUNDED
merchants=
page=0
1
