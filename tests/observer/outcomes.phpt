--TEST--
The outcome of an exchange
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "$exchange->httpStatus $exchange->outcome\n";
    }
};
foreach ([Reply::json('{"errorCode":0}'), Reply::json('{"errorCode":"2"}'), Reply::html(404), Reply::html(429), Reply::html(500), Reply::html(200), Reply::cut()] as $answer) {
    $gateway = new Gateway([$answer]);
    try {
        $gateway->client(['observer' => $observer])->bindCard('b');
    } catch (ClicToPay\Exception\ClicToPayException) {
    }
}
--EXPECT--
200 accepted
200 refused
404 not_executed
429 not_executed
500 unknown
200 unknown
200 unknown
