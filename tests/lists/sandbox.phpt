--TEST--
The orders of a period
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

$sandbox = new Sandbox();
foreach (['A-1', 'A-2', 'A-3'] as $number) {
    $sandbox->paid($number);
}
$numbers = [];
foreach ($sandbox->client()->getLastOrdersForMerchants(new DateTime('-1 hour'), new DateTime('+1 hour'), ['DEPOSITED'], 2) as $order) {
    $numbers[] = $order->orderNumber;
}
sort($numbers);
echo implode(' ', $numbers), "\n";
--EXPECT--
A-1 A-2 A-3
