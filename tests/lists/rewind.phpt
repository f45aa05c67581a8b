--TEST--
A second pass starts at the first page again
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

$gateway = new Gateway([page(['A', 'B'], 2), page(['A'], 1)]);
$orders = $gateway->client()->getLastOrdersForMerchants(new DateTime(), new DateTime(), ['CREATED']);
echo count(iterator_to_array($orders)), ' ', count(iterator_to_array($orders)), "\n";
foreach ($gateway->requests() as $request) {
    echo $request->field('page'), "\n";
}
--EXPECT--
2 1
0
0
