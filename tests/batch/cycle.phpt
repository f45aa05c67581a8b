--TEST--
Statuses that hold themselves are freed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    public mixed $statuses = null;

    public function begin(): void
    {
    }
}

/** A generator that holds the statuses made of it; begun: some are under way. */
function hold(Gateway $gateway, bool $begun): WeakReference
{
    $watch = new Watch();
    $orders = (static function () use (&$statuses): Generator {
        yield 'a';
        yield 'b';
        yield 'c';
    })();
    $statuses = $gateway->client(['observer' => $watch])->statuses($orders, 2);
    $watch->statuses = $statuses;
    $begun && $statuses->rewind();
    return WeakReference::create($watch);
}

$gateway = new Gateway(['b' => [Reply::silence()], '*' => PAID]);
foreach ([false, true] as $begun) {
    $watch = hold($gateway, $begun);
    var_dump($watch->get() === null);
    gc_collect_cycles();
    var_dump($watch->get() === null);
}
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
