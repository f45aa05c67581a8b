--TEST--
OrderStatus::fromJson() reads a recorded reply of either status call
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\OrderStatus;

echo OrderStatus::fromJson('{"ErrorCode":"0","OrderStatus":2,"OrderNumber":"A","Amount":1,"currency":"788"}')->amount, "\n";
echo OrderStatus::fromJson(' {"errorCode":0,"orderStatus":6} ')->verdict()->name, "\n";
foreach (['', 'x', '[]', '{}', '{"errorCode":"6"}', '{"orderStatus":"paid"}', '{"orderStatus":2}{', '{"orderStatus":2,"orderStatus":6}'] as $json) {
    $thrown = thrown(fn () => OrderStatus::fromJson($json));
    echo $thrown::class, " $thrown->httpStatus '$thrown->endpoint' $thrown->excerpt\n";
}
--EXPECT--
0.001 TND
Unpaid
ClicToPay\Exception\ProtocolException 0 '' 
ClicToPay\Exception\ProtocolException 0 '' 
ClicToPay\Exception\ProtocolException 0 '' []
ClicToPay\Exception\ProtocolException 0 '' {}
ClicToPay\Exception\ProtocolException 0 '' {"errorCode":"6"}
ClicToPay\Exception\ProtocolException 0 '' {"orderStatus":"paid"}
ClicToPay\Exception\ProtocolException 0 '' 
ClicToPay\Exception\ProtocolException 0 '' 
