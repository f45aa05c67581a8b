--TEST--
An Exchange that is kept keeps its texts
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public ?ClicToPay\Exchange $exchange = null;

    public function end(ClicToPay\Exchange $exchange): void
    {
        $this->exchange = $exchange;
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$gateway->client(['observer' => $observer])->getOrderStatus('id');
unset($gateway);
echo str_contains($observer->exchange->request, 'orderId=id') ? 'request' : 'no request', "\n{$observer->exchange->response}\n";
--EXPECT--
request
HTTP 200

{"errorCode":"0","orderStatus":2}
