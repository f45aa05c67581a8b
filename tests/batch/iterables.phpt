--TEST--
Whatever foreach takes can be the input
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Orders implements IteratorAggregate
{
    public function getIterator(): Iterator
    {
        return new ArrayIterator(['key' => 'a', 'key 2' => 'b']);
    }
}

$reference = 'b';
$inputs = [
    'array' => ['a', 'b'],
    'array of references' => [3 => 'a', 1 => &$reference],
    'none' => [],
    'generator' => (static function (): Generator {
        yield 1 => 'a';
        yield 1 => 'b';
    })(),
    'no generator' => (static fn (): Generator => yield from [])(),
    'aggregate' => new Orders(),
    'no iterator' => new EmptyIterator(),
    'twice the same' => ['a', 'a'],
];
$gateway = new Gateway(['*' => PAID]);
foreach ($inputs as $name => $input) {
    echo "$name:\n";
    tell($gateway->client()->statuses($input, 1));
}
// A copy was taken.
$orders = ['a', 'b'];
foreach ($gateway->client()->statuses($orders, 1) as $key => $result) {
    $orders[] = 'c';
    echo told($key, $result), "\n";
}
--EXPECT--
array:
a: Deposited a
b: Deposited b
array of references:
a: Deposited a
b: Deposited b
none:
generator:
a: Deposited a
b: Deposited b
no generator:
aggregate:
a: Deposited a
b: Deposited b
no iterator:
twice the same:
a: Deposited a
a: Deposited a
a: Deposited a
b: Deposited b
