--TEST--
A fatal error in what an observer keeps for a request that is given up ends the process in order
--EXTENSIONS--
clictopay
--SKIPIF--
<?php getenv('USE_ZEND_ALLOC') === '0' && die('skip after a fatal error only the memory manager of PHP frees what is left'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Span
{
    public function __destruct()
    {
        eval('function twice() {} function twice() {}');
    }
}

final class Spans
{
    /** @var WeakMap<ClicToPay\Exchange, Span> */
    public WeakMap $open;

    public function __construct()
    {
        $this->open = new WeakMap();
    }

    public function begin(ClicToPay\Exchange $exchange): void
    {
        $this->open[$exchange] = new Span();
    }
}

$gateway = new Gateway(['*' => PAID, 'a' => [Reply::silence()], 'b' => [Reply::silence()]]);
ini_set('display_errors', '0');
register_shutdown_function(static function (): void {
    echo str_contains(error_get_last()['message'], 'redeclare') ? 'fatal' : 'not fatal', "\n";
});
tell($gateway->client(['observer' => new Spans()])->statuses((static function (): Generator {
    yield 'a';
    yield 'b';
    throw new LogicException('no more orders');
})(), 4));
echo "not reached\n";
--EXPECT--
fatal
