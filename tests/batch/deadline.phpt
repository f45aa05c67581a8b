--TEST--
Each order has a deadline of its own, and the time between two results counts for none
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

// Two are answered when all three were asked for, the third never.
$gateway = new Gateway(['a' => [Reply::held(paid('a'), 3)], 'b' => [Reply::held(paid('b'), 3)], 'silent' => array_fill(0, 3, Reply::silence())]);
$client = $gateway->client(['timeout' => 1, 'deadline' => 1.5]);
$results = [];
foreach ($client->statuses(['silent', 'a', 'b'], 3) as $key => $result) {
    // Longer than the deadline: one answer waits meanwhile, and the silent order has as much time as before.
    for ($until = hrtime(true) + ($results === [] ? 2_000_000_000 : 0); hrtime(true) < $until;) {
    }
    $results[$key] = $result;
}
$failed = $results['silent'];
ksort($results);
tell($results);
echo "$failed->attempts attempts, ", $failed->seconds < 2.5 ? 'in time' : "$failed->seconds s", "\n";
--EXPECT--
a: Deposited a
b: Deposited b
silent: ClicToPay\Exception\TransportException
2 attempts, in time
