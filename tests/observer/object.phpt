--TEST--
An Exchange is neither made, copied nor changed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        attempt(fn () => clone $exchange);
        attempt(fn () => serialize($exchange));
        echo thrown(fn () => $exchange->request = 'x')::class, ' ', thrown(fn () => $exchange->outcome = 'x')::class, "\n";
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$gateway->client(['observer' => $observer])->getOrderStatus('id');
attempt(fn () => new ClicToPay\Exchange());
--EXPECT--
Error: Trying to clone an uncloneable object of class ClicToPay\Exchange
Exception: Serialization of 'ClicToPay\Exchange' is not allowed
Error Error
Error: Call to private ClicToPay\Exchange::__construct() from global scope
