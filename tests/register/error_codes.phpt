--TEST--
Error codes of a registration become classes that a program can act on
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

foreach ([3, 4, 7, 8, 13, 14, 999] as $code) {
    $gateway = new Gateway([Reply::json(['errorCode' => $code, 'errorMessage' => 'x'])]);
    echo $code, ' ', thrown(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'))::class, "\n";
}
--EXPECT--
3 ClicToPay\Exception\InvalidRequestException
4 ClicToPay\Exception\InvalidRequestException
7 ClicToPay\Exception\GatewayFailureException
8 ClicToPay\Exception\InvalidRequestException
13 ClicToPay\Exception\InvalidRequestException
14 ClicToPay\Exception\InvalidRequestException
999 ClicToPay\Exception\GatewayFailureException
