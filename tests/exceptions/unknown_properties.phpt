--TEST--
UnknownOutcomeException carries what is needed to find out
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$gateway = new Gateway([order(2, approved: 10500, deposited: 10500, refunded: 0), Reply::nothing(), Reply::html(503)]);
$thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->refund('id', Money::of('1', 'TND'), 'r-1', Money::of('0', 'TND')));
foreach (['endpoint', 'orderId', 'orderNumber', 'refundId'] as $name) {
    echo "$name ", var_export($thrown->$name, true), "\n";
}
echo "$thrown->amount, $thrown->refundedBefore\n", preg_replace('/[\d.]+ s\b/', 'N s', $thrown->getMessage()), "\n";
--EXPECT--
endpoint 'refund.do'
orderId 'id'
orderNumber NULL
refundId 'r-1'
1.000 TND, 0.000 TND
refund.do may have been executed: it was sent, and nothing that came back tells what became of it. Do not send it again; resolve() reads whether it was done. Cause: The request was sent to 127.0.0.1, but the connection broke before a whole answer came (after N s).
