--TEST--
A fatal error in an observer and then a mistake of the caller that only the reply shows: only the first counts
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
$order = ['errorCode' => '0', 'orderStatus' => 2, 'amount' => 1000, 'currency' => '788'];
$gateway = new Gateway([Reply::json($order + ['paymentAmountInfo' => ['depositedAmount' => 1000, 'refundedAmount' => 0]])]);
$gateway->client(['observer' => $observer])->refund('id', Money::of('2', 'TND'));
echo "not reached\n";
--EXPECT--
fatal
sent: getOrderStatusExtended.do
