--TEST--
No more orders are read than are asked for
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

function orders(int $count): Generator
{
    for ($order = 1; $order <= $count; $order++) {
        echo "read $order\n";
        yield "order-$order";
    }
    echo "read all\n";
}

// The first three are answered when all three have come, the others at once.
$replies = ['*' => PAID];
foreach ([1, 2, 3] as $order) {
    $replies["order-$order"] = [Reply::held(paid("order-$order"), 3)];
}
$gateway = new Gateway($replies);
$statuses = $gateway->client()->statuses(orders(5), 3);
echo "before the loop\n";
$results = 0;
foreach ($statuses as $status) {
    echo 'result ', ++$results, "\n";
}
--EXPECT--
before the loop
read 1
read 2
read 3
result 1
read 4
result 2
read 5
result 3
read all
result 4
result 5
