--TEST--
confirms() wants a payment of exactly this order, amount and currency
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{Money, OrderStatus};

$order = ['orderStatus' => 2, 'orderNumber' => 'A', 'amount' => 10500, 'currency' => '788', 'paymentAmountInfo' => ['depositedAmount' => 10500]];
$ask = fn (array $changes, string $number = 'A', string $amount = '10.500', string $currency = 'TND') =>
    OrderStatus::fromJson(json_encode(array_filter(array_replace($order, $changes), fn ($value) => $value !== null)))->confirms($number, Money::of($amount, $currency));
var_dump($ask([]), $ask(['paymentAmountInfo' => null]));
echo "--\n";
var_dump($ask([], 'B'), $ask([], 'a'), $ask([], amount: '10.501'), $ask([], amount: '10.50', currency: 'EUR'), $ask(['orderStatus' => 1]), $ask(['amount' => null]),
    $ask(['currency' => null]), $ask(['currency' => '999']), $ask(['orderNumber' => null]), $ask(['paymentAmountInfo' => ['depositedAmount' => 10499]]),
    $ask(['chargeback' => true]));
--EXPECT--
bool(true)
bool(true)
--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
