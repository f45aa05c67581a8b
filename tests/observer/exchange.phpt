--TEST--
An Exchange tells what was done, how long it took and what came back
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public array $properties = [];

    public function end(ClicToPay\Exchange $exchange): void
    {
        $this->properties = get_object_vars($exchange);
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2,"orderNumber":"A-1"}')]);
$gateway->client(['observer' => $observer])->getOrderStatusExtended(orderNumber: 'A-1');
$body = strlen($gateway->requests()[0]->body);
foreach ($observer->properties as $name => $value) {
    echo "$name: ", match ($name) {
        'startedAt' => abs($value->getTimestamp() - time()) < 60 ? 'now' : 'another time',
        'seconds' => $value > 0 && $value < 10 ? 'some' : $value,
        'connectSeconds' => $value > 0 && $value < 10 ? 'some' : $value,
        'bytesSent' => $value > $body && $value < $body + 500 ? 'head and body' : $value,
        default => json_encode($value),
    }, "\n";
}
--EXPECT--
endpoint: "getOrderStatusExtended.do"
attempt: 1
orderNumber: "A-1"
orderId: null
startedAt: now
seconds: some
connectSeconds: some
tlsSeconds: 0
connectionReused: false
httpStatus: 200
bytesSent: head and body
bytesReceived: 128
outcome: "accepted"
