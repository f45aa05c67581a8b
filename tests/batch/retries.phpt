--TEST--
An order that is asked for again holds no other up
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    /** @var list<string> */
    public array $broken = [];

    public function end(ClicToPay\Exchange $exchange): void
    {
        if ($exchange->orderId === 'broken') {
            $this->broken[] = "attempt $exchange->attempt: $exchange->httpStatus $exchange->outcome";
        }
    }
}

// The last answer about "broken" comes with the last of all requests.
$gateway = new Gateway(['broken' => [Reply::html(502), Reply::cut(PAID), Reply::held(paid('broken'), 9)], 'lost' => array_fill(0, 3, Reply::html(500)), '*' => PAID]);
$watch = new Watch();
$results = iterator_to_array($gateway->client(['observer' => $watch])->statuses(['broken', 'a', 'b', 'c', 'lost'], 2));
echo implode("\n", $watch->broken), "\n";
$order = array_flip(array_keys($results));
var_dump($order['a'] < $order['broken'], $order['b'] < $order['broken']);
ksort($results);
tell($results);
echo count($gateway->requests()), " requests\n";
--EXPECT--
attempt 1: 502 unknown
attempt 2: 200 unknown
attempt 3: 200 accepted
bool(true)
bool(true)
a: Deposited a
b: Deposited b
broken: Deposited broken
c: Deposited c
lost: ClicToPay\Exception\ProtocolException
9 requests
