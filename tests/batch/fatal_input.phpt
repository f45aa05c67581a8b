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
register_shutdown_function(static function () use (&$statuses): void {
    var_dump($statuses->valid());
    attempt($statuses->next(...));
});
$statuses = $gateway->client()->statuses((static function (): Generator {
    yield 'a';
    trigger_error('the end', E_USER_ERROR);
})(), 2);
tell($statuses);
echo "not reached\n";
--EXPECTF--

Fatal error: the end in %sfatal_input.php on line %d
bool(false)
Error: The statuses must not be moved while the next one is waited for
