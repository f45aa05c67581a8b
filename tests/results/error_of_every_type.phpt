--TEST--
error is a text, an object or a Boolean
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['"error":"Wrong value"', '"error":{"code":"5","message":"m","description":"d"},"success":false', '"error":{"code":5,"description":"d"},"success":false', '"error":true',
    '"error":"","errorCode":0', '"error":false,"errorCode":0'] as $members) {
    $gateway = new Gateway([Reply::json("{{$members}}"), Reply::json('{"errorCode":"6"}')]);
    try {
        echo $gateway->client()->bindCard('b')::class, "\n";
    } catch (ClicToPay\Exception\GatewayException $thrown) {
        echo $thrown::class, " '$thrown->errorCode' $thrown->errorMessage\n";
    }
}
--EXPECT--
ClicToPay\Exception\OperationRefusedException '' Wrong value
ClicToPay\Exception\InvalidRequestException '5' m
ClicToPay\Exception\InvalidRequestException '5' d
ClicToPay\Exception\OperationRefusedException '' 
ClicToPay\Acknowledgement
ClicToPay\Acknowledgement
