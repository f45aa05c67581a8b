--TEST--
The same client, other statuses and observers can make calls meanwhile
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    public ?ClicToPay\Client $client = null;

    public function end(ClicToPay\Exchange $exchange): void
    {
        if ($exchange->orderId === 'b') {
            echo 'in an observer: ', $this->client->getOrderStatusExtended('other')->orderId, "\n";
        }
    }
}

$gateway = new Gateway(['*' => PAID]);
$watch = new Watch();
$client = $watch->client = $gateway->client(['observer' => $watch]);
$inner = $client->statuses(['x', 'y', 'z'], 1);
$inner->rewind();
foreach ($client->statuses(['a', 'b', 'c'], 1) as $key => $result) {
    echo told($key, $result), "\n";
    echo 'in the loop: ', $client->getOrderStatusExtended('single')->orderId, "\n";
    echo 'at the same time: ', told($inner->key(), $inner->current()), "\n";
    $inner->next();
}
// The client is gone before the first is asked for.
$statuses = $gateway->client()->statuses(['last'], 1);
$watch->client = $client = $inner = null;
tell($statuses);
--EXPECT--
a: Deposited a
in the loop: single
at the same time: x: Deposited x
in an observer: other
b: Deposited b
in the loop: single
at the same time: y: Deposited y
c: Deposited c
in the loop: single
at the same time: z: Deposited z
last: Deposited last
