--TEST--
A shop's state through a held, captured and refunded order
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

use ClicToPay\{Money, OrderState};

$sandbox = new Sandbox();
$client = $sandbox->client();
$amount = Money::of('10.500', 'TND');
$id = $client->registerPreAuth('A-1', $amount, 'https://shop.example/')->orderId;
$state = OrderState::New;
$look = function () use ($client, $id, $amount, &$state): void {
    $state = $state->observe($client->getOrderStatusExtended($id), 'A-1', $amount)->to;
    echo $state->name, "\n";
};
$look();
$sandbox->pay($id);
$look();
$client->deposit($id, $amount);
$look();
$client->refundAll($id, 'r-1', Money::of('0', 'TND'));
$look();
--EXPECT--
Pending
Authorised
Paid
Refunded
