--TEST--
isset() and empty() find a text that nobody has read yet
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function begin(ClicToPay\Exchange $exchange): void
    {
        var_dump(isset($exchange->request), isset($exchange->response));
    }

    public function end(ClicToPay\Exchange $exchange): void
    {
        var_dump(empty($exchange->response));
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$gateway->client(['observer' => $observer])->getOrderStatus('id');
--EXPECT--
bool(true)
bool(false)
bool(false)
