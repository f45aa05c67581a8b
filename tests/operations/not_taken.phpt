--TEST--
HTTP 404 and 429 say that an operation was not executed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

foreach ([404, 429] as $status) {
    $gateway = new Gateway([order(2, approved: 10500, deposited: 10500), Reply::html($status)]);
    $thrown = thrown(fn () => $gateway->client()->refund('id', Money::of('1', 'TND')));
    echo $thrown::class, " $thrown->endpoint $thrown->httpStatus, ", $gateway->calls(), "\n";
}
--EXPECT--
ClicToPay\Exception\ProtocolException refund.do 404, getOrderStatusExtended.do refund.do
ClicToPay\Exception\ProtocolException refund.do 429, getOrderStatusExtended.do refund.do
