--TEST--
A lost answer is an unknown outcome when the order does not show it; nothing is sent twice
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$paid = order(2, approved: 10500, deposited: 10500);
foreach (['cut' => Reply::cut(), 'HTTP 500' => Reply::html(500), 'not JSON' => Reply::html(200), 'empty object' => Reply::json('{}'), 'a list' => Reply::json('[]'),
    'too large' => Reply::json(str_repeat(' ', 1 << 20) . '{}')] as $what => $answer) {
    $gateway = new Gateway([$paid, $answer, $paid]);
    $thrown = thrown(fn () => $gateway->client()->refund('id', Money::of('1', 'TND')));
    echo "$what: ", $thrown::class, ' ', $gateway->calls(), "\n";
}
--EXPECT--
cut: ClicToPay\Exception\UnknownOutcomeException getOrderStatusExtended.do refund.do getOrderStatusExtended.do
HTTP 500: ClicToPay\Exception\UnknownOutcomeException getOrderStatusExtended.do refund.do getOrderStatusExtended.do
not JSON: ClicToPay\Exception\UnknownOutcomeException getOrderStatusExtended.do refund.do getOrderStatusExtended.do
empty object: ClicToPay\Exception\UnknownOutcomeException getOrderStatusExtended.do refund.do getOrderStatusExtended.do
a list: ClicToPay\Exception\UnknownOutcomeException getOrderStatusExtended.do refund.do getOrderStatusExtended.do
too large: ClicToPay\Exception\UnknownOutcomeException getOrderStatusExtended.do refund.do getOrderStatusExtended.do
