--TEST--
Destructors of what a result held may ask the statuses for more: they get an Error
--EXTENSIONS--
clictopay
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Asks
{
    public function __construct(private readonly Closure $ask)
    {
    }

    public function __destruct()
    {
        echo "gone\n";
        attempt($this->ask);
    }
}

$gateway = new Gateway(['*' => PAID, 'refused' => [Reply::json(['errorCode' => '5', 'errorMessage' => 'Access denied'])]]);

// A key that nobody else holds any more.
foreach (['next', 'key', 'current'] as $method) {
    $elements = new ArrayIterator([new Asks(static function () use (&$statuses, $method): void {
        $statuses->$method();
    }), 'a']);
    $statuses = $gateway->client()->statuses($elements, 1);
    $statuses->rewind();
    echo told($statuses->key(), $statuses->current()), "\n";
    $elements[0] = null;
    $statuses->next();
    echo told($statuses->key(), $statuses->current()), "\n";
}

// An argument in the trace of an exception.
$begin = static function (Iterator $statuses, Asks $asks): void {
    $statuses->rewind();
};
$statuses = $gateway->client()->statuses([1, 'b'], 1);
$begin($statuses, new Asks(static function () use (&$statuses): void {
    $statuses->next();
}));
echo told($statuses->key(), $statuses->current()), "\n";
$statuses->next();
echo told($statuses->key(), $statuses->current()), "\n";

// What the statuses were of, when they end before it, while cycles are collected.
final class Orders implements IteratorAggregate
{
    public function __construct(private readonly Closure $end)
    {
    }

    public function getIterator(): Generator
    {
        try {
            yield 'refused';
            yield 'never asked for';
        } finally {
            gc_collect_cycles();
            attempt($this->end);
        }
    }
}

$statuses = $gateway->client()->statuses(new Orders(static function () use (&$statuses): void {
    $statuses->next();
}), 1);
attempt(static fn () => tell($statuses));
?>
--EXPECT--
Asks: TypeError
gone
Error: The statuses must not be moved while the next one is waited for
a: Deposited a
Asks: TypeError
gone
Error: There is no status: the statuses are at their end, or not begun
a: Deposited a
Asks: TypeError
gone
Error: There is no status: the statuses are at their end, or not begun
a: Deposited a
int: TypeError
gone
Error: The statuses must not be moved while the next one is waited for
b: Deposited b
Error: The statuses must not be moved while the next one is waited for
ClicToPay\Exception\AuthenticationException: getOrderStatusExtended.do was refused with error code 5. The login is wrong or may not make this call: check user name, password, environment and the rights that the bank granted. The gateway says: Access denied
