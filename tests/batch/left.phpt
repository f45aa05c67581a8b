--TEST--
A loop that is left drops what is under way
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    public int $begun = 0;
    public int $ended = 0;

    public function begin(): void
    {
        $this->begun++;
    }

    public function end(): void
    {
        $this->ended++;
    }
}

function orders(): Generator
{
    try {
        for ($order = 1;; $order++) {
            yield "order-$order";
        }
    } finally {
        echo "the input is let go\n";
    }
}

$gateway = new Gateway([
    'order-1' => [Reply::held(paid('order-1'), 3), Reply::held(paid('order-1'), 6), Reply::held(paid('order-1'), 9)],
    'order-2' => array_fill(0, 3, Reply::silence()),
    'order-3' => array_fill(0, 3, Reply::silence()),
    '*' => PAID,
]);
$watch = new Watch();
$client = $gateway->client(['observer' => $watch]);
foreach (['break', 'exception', 'function'] as $way) {
    $statuses = $client->statuses(orders(), 3);
    try {
        foreach ($statuses as $key => $result) {
            echo told($key, $result), "\n";
            if ($way === 'break') {
                break;
            } elseif ($way === 'exception') {
                throw new LogicException('enough');
            }
            (static function () use (&$statuses): void {
                $statuses = null; // the loop keeps it until it ends
            })();
            break;
        }
    } catch (LogicException $thrown) {
        echo $thrown->getMessage(), "\n";
    }
    $statuses = null;
}
echo "$watch->ended of $watch->begun ended\n";
echo $client->getOrderStatusExtended('single')->orderId, "\n";
--EXPECT--
order-1: Deposited order-1
the input is let go
order-1: Deposited order-1
enough
the input is let go
order-1: Deposited order-1
the input is let go
3 of 9 ended
single
