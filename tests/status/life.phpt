--TEST--
The life of an order, from registration to payment
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

use ClicToPay\Money;

$sandbox = new Sandbox();
$client = $sandbox->client();
$amount = Money::of('10.500', 'TND');
$id = $client->register('A-1', $amount, 'https://shop.example/')->orderId;
foreach (['before', 'after'] as $when) {
    $short = $client->getOrderStatus($id);
    $status = $client->getOrderStatusExtended(orderNumber: 'A-1');
    echo "$when: {$short->verdict()->name}, {$status->verdict()->name}, {$status->action->code}, ", $status->confirms('A-1', $amount) ? 'confirmed' : 'not confirmed', "\n";
    $when === 'before' && $sandbox->pay($id);
}
var_dump($status->orderId === $id);
--EXPECT--
before: Undecided, Undecided, -100, not confirmed
after: Paid, Paid, 0, confirmed
bool(true)
