--TEST--
A fatal error in an observer and then a failed call: only the first counts
--EXTENSIONS--
clictopay
--SKIPIF--
<?php getenv('USE_ZEND_ALLOC') === '0' && die('skip after a fatal error only the memory manager of PHP frees what is left'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        eval('function twice() {} function twice() {}');
    }
};
ini_set('display_errors', '0');
register_shutdown_function(function (): void {
    echo str_contains(error_get_last()['message'], 'redeclare') ? 'fatal' : 'not fatal', "\n";
});
$gateway = new Gateway([Reply::html(404)]);
$gateway->client(['observer' => $observer])->getOrderStatus('id');
echo "not reached\n";
--EXPECT--
fatal
