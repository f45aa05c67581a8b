--TEST--
Money shows what it is in dumps and as JSON
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Money;

$money = Money::of('10.500', 'TND');
print_r($money);
echo json_encode($money), "\n", json_encode(['total' => (string) $money]), "\n";
--EXPECT--
ClicToPay\Money Object
(
    [minor] => 10500
    [currency] => ClicToPay\Currency Object
        (
            [code] => TND
            [numeric] => 788
            [exponent] => 3
        )

)
{"minor":10500,"currency":{"code":"TND","numeric":"788","exponent":3}}
{"total":"10.500 TND"}
