--TEST--
A chargeback is shown, and confirms nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{Money, OrderStatus};

foreach (['true', 'false', '"true"', '1', 'null', '"no"'] as $value) {
    $status = OrderStatus::fromJson('{"orderStatus":2,"orderNumber":"A","amount":1,"currency":"788","chargeback":' . $value . '}');
    var_dump($status->chargeback);
    echo $status->confirms('A', Money::ofMinor(1, 'TND')) ? "confirmed\n" : "not confirmed\n";
}
--EXPECT--
bool(true)
not confirmed
bool(false)
confirmed
bool(true)
not confirmed
bool(true)
not confirmed
bool(false)
confirmed
bool(false)
confirmed
