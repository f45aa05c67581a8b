--TEST--
Lists may be empty, absent, null or of another type
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['', ',"attributes":[],"merchantOrderParams":[],"refunds":[]', ',"attributes":null,"merchantOrderParams":null,"refunds":null',
    ',"attributes":{"name":"a","value":"b"},"merchantOrderParams":"x","refunds":{"amount":1}'] as $members) {
    $status = OrderStatus::fromJson("{\"orderStatus\":2$members}");
    echo count($status->attributes), count($status->merchantParameters), count($status->refunds), "\n";
}
--EXPECT--
000
000
000
000
