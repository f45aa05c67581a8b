--TEST--
Many orders of the sandbox, at the same time
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

$sandbox = new Sandbox();
$paid = [];
for ($order = 0; $order < 16; $order++) {
    $paid["A-$order"] = $sandbox->paid("A-$order");
}
$sandbox->control('POST', 'faults', ['endpoint' => '*', 'kind' => 'latency', 'value' => '50', 'count' => 100]);
$client = $sandbox->client();
$own = 0;
foreach ($client->statuses($paid, 8) as $id => $status) {
    $own += $status->isPaid() && $status->orderId === $id && $paid[$status->orderNumber] === $id ? 1 : 0;
}
foreach ($client->statusesByOrderNumber(array_keys($paid), 8) as $number => $status) {
    $own += $status->isPaid() && $status->orderNumber === $number && $paid[$number] === $status->orderId ? 1 : 0;
}
echo "$own own answers\n";
--EXPECT--
32 own answers
