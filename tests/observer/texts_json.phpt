--TEST--
The evidence of a call in JSON is JSON
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo preg_replace('/127\.0\.0\.1:\d+/', 'HOST', $exchange->request), "\n$exchange->response\n";
    }
};
$gateway = new Gateway([Reply::html(502, '<h1>4111 1111 1111 1111</h1>')]);
thrown(fn () => $gateway->client(['observer' => $observer])->recurrentPayment('A-1', 'b-1', Money::of('1', 'TND')));
--EXPECT--
POST http://HOST/payment/recurrentPayment.do

{"userName":"***","password":"***","orderNumber":"A-1","bindingId":"b-1","amount":1000,"currency":"788"}
HTTP 502

<h1>411111**1111</h1>
