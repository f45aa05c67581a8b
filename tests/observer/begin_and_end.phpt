--TEST--
An observer is told before and after each exchange, with the same object
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Exchange;

final class Observer
{
    private ?Exchange $begun = null;

    public function begin(Exchange $exchange): void
    {
        $this->begun = $exchange;
        echo "begin $exchange->endpoint $exchange->attempt\n";
    }

    public function end(Exchange $exchange): void
    {
        echo "end $exchange->endpoint $exchange->attempt $exchange->outcome $exchange->httpStatus ", $exchange === $this->begun ? 'same' : 'other', "\n";
    }
}

$gateway = new Gateway([Reply::html(503), Reply::json('{"errorCode":"0","orderStatus":2}')]);
$gateway->client(['observer' => new Observer()])->getOrderStatus('id');
--EXPECT--
begin getOrderStatus.do 1
end getOrderStatus.do 1 unknown 503 same
begin getOrderStatus.do 2
end getOrderStatus.do 2 accepted 200 same
