--TEST--
A fiber that ends while its observer waits does not run on after the call
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function begin(ClicToPay\Exchange $exchange): void
    {
        Fiber::suspend();
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$fiber = new Fiber(function () use ($gateway, $observer): void {
    try {
        $gateway->client(['observer' => $observer])->getOrderStatus('id');
        echo "not reached\n";
    } finally {
        echo "finally\n";
    }
});
$fiber->start();
unset($fiber);
echo "destroyed\n";
--EXPECT--
finally
destroyed
