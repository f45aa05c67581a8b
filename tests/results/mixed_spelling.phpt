--TEST--
Both spellings of the fields, and mixtures of them, are read
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['{"orderStatus":2,"Amount":10500,"Ip":"192.0.2.1","depositAmount":10500,"currency":"788","OrderNumber":"A","BindingInfo":{"bindingId":"b"}}',
    '{"OrderStatus":2,"amount":10500,"ip":"192.0.2.1","depositedAmount":10500,"currency":"788","orderNumber":"A"}',
    '{"orderStatus":2,"OrderStatus":6,"amount":10500,"Amount":1,"currency":"788","ip":null,"Ip":"192.0.2.1","orderNumber":null,"OrderNumber":"A"}'] as $json) {
    $status = OrderStatus::fromJson($json);
    echo $status->status->name, ' ', $status->amount, ' ', $status->depositedAmount ?? 'none', " $status->ip $status->orderNumber\n";
}
--EXPECT--
Deposited 10.500 TND 10.500 TND 192.0.2.1 A
Deposited 10.500 TND 10.500 TND 192.0.2.1 A
Deposited 10.500 TND none 192.0.2.1 A
