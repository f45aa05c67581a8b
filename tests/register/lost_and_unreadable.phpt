--TEST--
Nothing that may have been executed is sent again without knowing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

foreach (['HTTP 500' => Reply::html(500), 'HTTP 302' => Reply::html(302), 'not JSON' => Reply::html(200), 'empty' => Reply::json(''),
    'too large' => Reply::json('{"orderId":"' . str_repeat('x', 1 << 20) . '"}')] as $what => $answer) {
    $gateway = new Gateway([$answer, Reply::html(503), Reply::html(503), Reply::html(503)]);
    $thrown = thrown(fn () => $gateway->client(['deadline' => 3])->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'));
    echo $what, ': ', $thrown::class, ' ', array_count_values(explode(' ', $gateway->calls()))['register.do'], "\n";
}
--EXPECT--
HTTP 500: ClicToPay\Exception\UnknownOutcomeException 1
HTTP 302: ClicToPay\Exception\UnknownOutcomeException 1
not JSON: ClicToPay\Exception\UnknownOutcomeException 1
empty: ClicToPay\Exception\UnknownOutcomeException 1
too large: ClicToPay\Exception\UnknownOutcomeException 1
