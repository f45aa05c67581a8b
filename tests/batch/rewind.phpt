--TEST--
Statuses are read once, and nothing moves them while the next one is waited for
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    public ?Iterator $statuses = null;

    public function end(): void
    {
        $this->statuses === null || attempt($this->statuses->next(...));
    }
}

$watch = new Watch();
$gateway = new Gateway(['*' => PAID]);
$statuses = $gateway->client(['observer' => $watch])->statuses((static function () use (&$statuses): Generator {
    attempt(static fn () => $statuses->rewind());
    yield 'a';
    attempt(static fn () => $statuses->next());
    yield 'b';
})(), 1);
$watch->statuses = $statuses;
tell($statuses);
$watch->statuses = null;
attempt($statuses->rewind(...));
attempt(static fn () => tell($statuses));
echo count($gateway->requests()), " requests\n";

$statuses = $gateway->client()->statuses(['a', 'b'], 1);
$statuses->rewind();
attempt($statuses->rewind(...));
echo told($statuses->key(), $statuses->current()), "\n";
foreach (new NoRewindIterator($statuses) as $key => $result) {
    echo told($key, $result), "\n";
}
--EXPECT--
Error: The statuses must not be moved while the next one is waited for
Error: The statuses must not be moved while the next one is waited for
a: Deposited a
Error: The statuses must not be moved while the next one is waited for
Error: The statuses must not be moved while the next one is waited for
b: Deposited b
Error: The statuses are read once: ask the client for them again
Error: The statuses are read once: ask the client for them again
2 requests
Error: The statuses are read once: ask the client for them again
a: Deposited a
a: Deposited a
b: Deposited b
