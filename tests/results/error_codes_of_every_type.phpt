--TEST--
Error codes are numbers or texts, in either spelling, or absent
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['"errorCode":"6"', '"errorCode":6', '"ErrorCode":"6"', '"ErrorCode":6', '"errorCode":null,"ErrorCode":"6"'] as $code) {
    $gateway = new Gateway([Reply::json("{{$code},\"errorMessage\":\"x\"}")]);
    $thrown = thrown(fn () => $gateway->client()->getOrderStatusExtended('id'));
    echo $thrown::class, ' ', var_export($thrown->errorCode, true), "\n";
}
foreach (['"errorCode":"0"', '"errorCode":0', '"errorCode":null', '"errorMessage":"Success"', '"ErrorCode":"0"'] as $code) {
    $gateway = new Gateway([Reply::json("{{$code},\"orderStatus\":2}")]);
    echo $gateway->client()->getOrderStatusExtended('id')->statusCode, "\n";
}
--EXPECT--
ClicToPay\Exception\OrderNotFoundException '6'
ClicToPay\Exception\OrderNotFoundException '6'
ClicToPay\Exception\OrderNotFoundException '6'
ClicToPay\Exception\OrderNotFoundException '6'
ClicToPay\Exception\OrderNotFoundException '6'
2
2
2
2
2
