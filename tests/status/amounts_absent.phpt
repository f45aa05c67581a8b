--TEST--
Amounts are null where absent or in an unknown currency
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['{"orderStatus":2}', '{"orderStatus":2,"amount":10500}', '{"orderStatus":2,"currency":"788"}', '{"orderStatus":2,"amount":10500,"currency":"999"}',
    '{"orderStatus":2,"amount":10500,"currency":"TND"}', '{"orderStatus":2,"amount":null,"currency":null}'] as $json) {
    $status = OrderStatus::fromJson($json);
    echo $status->amount ?? 'none', ' ', $status->refundable() ?? 'none', "\n";
}
--EXPECT--
none none
none none
none none
none none
10.500 TND none
none none
