--TEST--
The page view MOBILE is refused: it leads to a missing page
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', pageView: 'MOBILE'));
echo thrown(fn () => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', pageView: 'mobile'))::class, "\n";
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #16 ($pageView) must not be MOBILE: that page is missing at ClicToPay and buyers would see an error; the usual page works on phones
ValueError
nothing
