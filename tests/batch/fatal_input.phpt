--TEST--
A fatal error in the input ends the statuses
--EXTENSIONS--
clictopay
--SKIPIF--
<?php getenv('USE_ZEND_ALLOC') === '0' && die('skip after a fatal error only the memory manager of PHP frees what is left'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

$gateway = new Gateway(['a' => [Reply::silence()], '*' => PAID]);
ini_set('display_errors', '0');
register_shutdown_function(static function () use (&$statuses): void {
    echo str_contains(error_get_last()['message'], 'redeclare') ? 'fatal' : 'not fatal', "\n";
    var_dump($statuses->valid());
    attempt($statuses->next(...));
});
$statuses = $gateway->client()->statuses((static function (): Generator {
    yield 'a';
    eval('function twice() {} function twice() {}');
})(), 2);
tell($statuses);
echo "not reached\n";
--EXPECT--
fatal
bool(false)
Error: The statuses must not be moved while the next one is waited for
