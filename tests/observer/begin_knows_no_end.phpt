--TEST--
What is known at the end only is uninitialised in begin()
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function begin(ClicToPay\Exchange $exchange): void
    {
        echo implode(' ', array_keys(get_object_vars($exchange))), "\n";
        foreach (['httpStatus', 'response', 'outcome'] as $name) {
            attempt(fn () => $exchange->$name);
        }
        echo explode("\n", $exchange->request)[2], "\n";
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$gateway->client(['observer' => $observer])->getOrderStatus('id');
--EXPECT--
endpoint attempt orderNumber orderId startedAt
Error: Typed property ClicToPay\Exchange::$httpStatus must not be accessed before initialization
Error: Typed property ClicToPay\Exchange::$response must not be accessed before initialization
Error: Typed property ClicToPay\Exchange::$outcome must not be accessed before initialization
userName=***
