--TEST--
An exception of the input reaches the caller, and nothing is left under way
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

function orders(int $good): Generator
{
    for ($order = 1; $order <= $good; $order++) {
        yield "order-$order";
    }
    throw new DomainException("after $good");
}

final class Broken implements IteratorAggregate
{
    public function getIterator(): Iterator
    {
        throw new DomainException('no iterator');
    }
}

final class Stubborn extends ArrayIterator
{
    public function __construct(private readonly string $method)
    {
        parent::__construct(['order-1', 'order-2']);
    }

    private function refuse(string $method): void
    {
        $method === $this->method && throw new DomainException($method);
    }

    public function rewind(): void
    {
        $this->refuse('rewind');
        parent::rewind();
    }

    public function valid(): bool
    {
        $this->refuse('valid');
        return parent::valid();
    }

    public function current(): mixed
    {
        $this->refuse('current');
        return parent::current();
    }

    public function next(): void
    {
        $this->refuse('next');
        parent::next();
    }
}

$gateway = new Gateway(['order-1' => array_fill(0, 9, Reply::silence()), '*' => PAID]);
$client = $gateway->client();
$inputs = [orders(0), orders(1), new Broken(), new Stubborn('rewind'), new Stubborn('valid'), new Stubborn('current'), new Stubborn('next')];
foreach ($inputs as $input) {
    $statuses = $client->statuses($input, 4);
    attempt(static fn () => tell($statuses));
    var_dump($statuses->valid());
    $statuses->next();
}
// What came before it is there.
attempt(static fn () => tell($client->statuses((static function (): Generator {
    yield 'a';
    yield 'b';
    throw new DomainException('after b');
})(), 1)));
--EXPECT--
DomainException: after 0
bool(false)
DomainException: after 1
bool(false)
DomainException: no iterator
bool(false)
DomainException: rewind
bool(false)
DomainException: valid
bool(false)
DomainException: current
bool(false)
DomainException: next
bool(false)
a: Deposited a
b: Deposited b
DomainException: after b
