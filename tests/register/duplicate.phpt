--TEST--
Error code 1 of a registration is DuplicateOrderException
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

foreach ([1, '1'] as $code) {
    $gateway = new Gateway([Reply::json(['errorCode' => $code, 'errorMessage' => 'Commande déjà traitée'])]);
    $thrown = thrown(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'));
    echo $thrown::class, ' ', var_export($thrown->errorCode, true), " $thrown->errorMessage\n{$thrown->getMessage()}\n", $gateway->calls(), "\n";
}
--EXPECT--
ClicToPay\Exception\DuplicateOrderException '1' Commande déjà traitée
register.do was refused with error code 1. The order number was used before: every attempt needs a new one. The gateway says: Commande déjà traitée
register.do
ClicToPay\Exception\DuplicateOrderException '1' Commande déjà traitée
register.do was refused with error code 1. The order number was used before: every attempt needs a new one. The gateway says: Commande déjà traitée
register.do
