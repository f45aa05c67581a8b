--TEST--
Parameters and attributes are arrays by name
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":2,"merchantOrderParams":[{"name":"email","value":"a@shop.example"},{"name":"7","value":"seven"},'
    . '{"name":"count","value":3},{"name":"none"},{"value":"nameless"},"text"],"attributes":[{"name":"mdOrder","value":"70906e55"}]}');
var_dump($status->merchantParameters, $status->attributes, $status->orderId);
--EXPECT--
array(4) {
  ["email"]=>
  string(14) "a@shop.example"
  [7]=>
  string(5) "seven"
  ["count"]=>
  string(1) "3"
  ["none"]=>
  string(0) ""
}
array(1) {
  ["mdOrder"]=>
  string(8) "70906e55"
}
string(8) "70906e55"
