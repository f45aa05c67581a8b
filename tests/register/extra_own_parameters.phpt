--TEST--
$extra may not name what the method itself sends, given or not
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$register = fn (array $extra, mixed ...$named) => $gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', ...$named, extra: $extra);
attempt(fn () => $register(['amount' => 1]));
foreach (['orderNumber', 'currency', 'returnUrl', 'failUrl', 'description', 'language', 'clientId', 'bindingId', 'jsonParams', 'features', 'sessionTimeoutSecs',
    'expirationDate', 'dynamicCallbackUrl', 'pageView'] as $name) {
    $message = thrown(fn () => $register([$name => 'x']))->getMessage();
    echo str_ends_with($message, "key \"$name\" must not be given twice") ? $name : $message, "\n";
}
attempt(fn () => $register(['features' => ['VERIFY']], features: ['FORCE_TDS']));
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "amount" must not be given twice
orderNumber
currency
returnUrl
failUrl
description
language
clientId
bindingId
jsonParams
features
sessionTimeoutSecs
expirationDate
dynamicCallbackUrl
pageView
ValueError: ClicToPay\Client::register(): Argument #17 ($extra) key "features" must not be given twice
nothing
