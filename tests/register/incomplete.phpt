--TEST--
A registration without an id or a usable address is an unknown outcome
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

foreach (['{}', '{"orderId":"id"}', '{"formUrl":"https://pay.example/"}', '{"orderId":"id","formUrl":"javascript:alert(1)"}',
    '{"orderId":"id","formUrl":"https://pay.example/\r\nSet-Cookie: a"}', '{"orderId":"id","formUrl":"https:///x"}'] as $body) {
    $gateway = new Gateway([Reply::json($body)]);
    echo thrown(fn () => $gateway->client(['maxRetries' => 0])->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'))::class, ' ', $gateway->calls(), "\n";
}
--EXPECT--
ClicToPay\Exception\UnknownOutcomeException register.do getOrderStatusExtended.do
ClicToPay\Exception\UnknownOutcomeException register.do getOrderStatusExtended.do
ClicToPay\Exception\UnknownOutcomeException register.do getOrderStatusExtended.do
ClicToPay\Exception\UnknownOutcomeException register.do getOrderStatusExtended.do
ClicToPay\Exception\UnknownOutcomeException register.do getOrderStatusExtended.do
ClicToPay\Exception\UnknownOutcomeException register.do getOrderStatusExtended.do
