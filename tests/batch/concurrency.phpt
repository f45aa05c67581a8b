--TEST--
As many orders as wanted are asked for at a time, and no more
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

/** The most requests without an answer, where answers are given when so many have come. */
function most(int $concurrency, int $orders): int
{
    $replies = [];
    for ($order = 0; $order < $orders; $order++) {
        $replies["order-$order"] = [Reply::held(paid("order-$order"), $concurrency)];
    }
    $gateway = new Gateway($replies);
    $ids = array_keys($replies);
    $results = $gateway->client()->statuses($ids, ...($concurrency === 8 ? [] : [$concurrency])); // 8 without a word
    $paid = array_filter(iterator_to_array($results), static fn ($status): bool => $status instanceof ClicToPay\OrderStatus);
    echo count($paid) === $orders ? 'all, ' : 'not all, ';
    return max(array_map(static fn (SentRequest $request): int => $request->unanswered, $gateway->requests()));
}

foreach ([1, 2, 8, 32] as $concurrency) {
    echo most($concurrency, 40), "\n";
}
--EXPECT--
all, 1
all, 2
all, 8
all, 32
