--TEST--
HTTP 404 and 429 say that a registration was not executed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

foreach ([404, 429] as $status) {
    $gateway = new Gateway([Reply::html($status)]);
    $thrown = thrown(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'));
    echo $thrown::class, " $thrown->httpStatus $thrown->endpoint, ", $gateway->calls(), "\n";
}
--EXPECT--
ClicToPay\Exception\ProtocolException 404 register.do, register.do
ClicToPay\Exception\ProtocolException 429 register.do, register.do
