--TEST--
Nothing is sent when the order can't be read first
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

foreach ([Reply::html(503), order(2, id: 'other'), Reply::json('{"errorCode":"5","errorMessage":"Accès refusé"}'), Reply::cut()] as $answer) {
    $gateway = new Gateway([$answer]);
    $thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->refund('id', Money::of('1', 'TND')));
    echo $thrown::class, ' ', $gateway->calls(), "\n";
}
--EXPECT--
ClicToPay\Exception\ProtocolException getOrderStatusExtended.do
ClicToPay\Exception\ProtocolException getOrderStatusExtended.do
ClicToPay\Exception\AuthenticationException getOrderStatusExtended.do
ClicToPay\Exception\TransportException getOrderStatusExtended.do
