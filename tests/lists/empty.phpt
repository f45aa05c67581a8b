--TEST--
A period without orders is an empty list
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

foreach ([page([], 0), Reply::json('{"errorCode":0,"totalCount":0}')] as $answer) {
    $gateway = new Gateway([$answer]);
    var_dump(iterator_to_array($gateway->client()->getLastOrdersForMerchants(new DateTime(), new DateTime(), ['CREATED'])));
}
--EXPECT--
array(0) {
}
array(0) {
}
