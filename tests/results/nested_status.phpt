--TEST--
The status is a number in status calls and an object in payments
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['{"errorCode":"0","orderId":"eee72f6e","orderStatus":{"ErrorCode":"0","OrderStatus":2,"OrderNumber":"2011","Amount":100,"currency":"788"}}',
    '{"errorCode":0,"orderId":"eee72f6e","orderStatus":{"errorCode":"0","orderStatus":6,"actionCode":116},"error":false}', '{"errorCode":0,"orderId":"eee72f6e"}'] as $body) {
    $gateway = new Gateway([Reply::json($body)]);
    $payment = $gateway->client()->paymentOrderBinding('id', 'b');
    echo "$payment->orderId ", $payment->status?->verdict()->name ?? 'no status', ' ', $payment->status?->orderNumber, ' ', $payment->status?->action?->code, "\n";
}
--EXPECT--
eee72f6e Paid 2011 
eee72f6e Unpaid  116
eee72f6e no status  
