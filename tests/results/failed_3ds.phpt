--TEST--
Error code 0 with a failed 3-D Secure check is a refusal
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"redirect":"https://shop.example/fail","error":"Error 3-D Secure authorization.","errorCode":0,"is3DSVer2":true,'
    . '"errorTypeName":"TDS_UNKNOWN_ARES_STATUS","processingErrorType":"MANDATORY_3DSECURE","errorMessage":"Error 3-D Secure authorization."}')]);
$thrown = thrown(fn () => $gateway->client()->paymentOrderBinding('id', 'b'));
echo $thrown::class, " '$thrown->errorCode' $thrown->errorMessage {$thrown->raw()['errorTypeName']}\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException '0' Error 3-D Secure authorization. TDS_UNKNOWN_ARES_STATUS
