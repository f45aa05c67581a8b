--TEST--
A fatal error in an observer takes effect when the call is over
--EXTENSIONS--
clictopay
--SKIPIF--
<?php getenv('USE_ZEND_ALLOC') === '0' && die('skip after a fatal error only the memory manager of PHP frees what is left'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$observer = new class {
    public function begin(ClicToPay\Exchange $exchange): void
    {
        eval('function twice() {} function twice() {}');
    }
};
ini_set('display_errors', '0');
register_shutdown_function(function () use (&$gateway): void {
    echo str_contains(error_get_last()['message'], 'redeclare') ? 'fatal' : 'not fatal', "\nsent: ", $gateway->calls(), "\n";
});
$gateway = new Gateway([Reply::json('{"orderId":"id","formUrl":"https://pay.example/"}')]);
$gateway->client(['observer' => $observer])->register('A-1', Money::of('1', 'TND'), 'https://shop.example/');
echo "not reached\n";
--EXPECT--
fatal
sent: register.do
