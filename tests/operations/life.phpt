--TEST--
An order is held, captured, refunded in part and refunded to the end
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
$id = $client->registerPreAuth('A-1', Money::of('10.500', 'TND'), 'https://shop.example/')->orderId;
$sandbox->pay($id);
$show = function (string $what) use ($client, $id): void {
    $status = $client->getOrderStatusExtended($id);
    echo "$what: {$status->verdict()->name}, deposited $status->depositedAmount, refunded $status->refundedAmount\n";
};
$show('held');
$client->deposit($id, Money::of('10.500', 'TND'));
$show('captured');
$client->refund($id, Money::of('0.500', 'TND'), 'r-1', Money::of('0', 'TND'));
$show('refunded');
$client->refundAll($id, 'r-2', Money::of('0.500', 'TND'));
$show('all refunded');
foreach ($sandbox->control('GET', "orders/$id")['executed'] as $entry) {
    echo $entry['operation'], ' ', $entry['amount'], "\n";
}
--EXPECT--
held: Authorised, deposited 0.000 TND, refunded 0.000 TND
captured: Paid, deposited 10.500 TND, refunded 0.000 TND
refunded: PartlyRefunded, deposited 10.500 TND, refunded 0.500 TND
all refunded: Refunded, deposited 10.500 TND, refunded 10.500 TND
register 10500
approve 10500
deposit 10500
refund 500
refund 10000
