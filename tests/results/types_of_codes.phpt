--TEST--
Numbers that are texts elsewhere, and texts that are numbers, are read alike
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['{"orderStatus":"2","actionCode":"000","amount":"10500","currency":788,"terminalId":1234,"authRefNum":714105591198,"cardAuthInfo":{"expiration":203412,'
    . '"approvalCode":123456,"secureAuthInfo":{"eci":5}},"paymentAmountInfo":{"paymentState":1,"depositedAmount":"10500"}}',
    '{"orderStatus":2,"actionCode":-2006,"currency":"012","amount":10500,"cardAuthInfo":{"approvalCode":"00123456","secureAuthInfo":{"eci":"07"}}}',
    '{"orderStatus":2,"currency":12,"amount":10500}'] as $json) {
    $status = OrderStatus::fromJson($json);
    echo json_encode([$status->statusCode, $status->action?->code, (string) $status->amount, $status->depositedAmount?->minor, $status->terminalId,
        $status->referenceNumber, $status->card?->expiry, $status->approvalCode, $status->threeDSecure?->eci, $status->paymentState]), "\n";
}
--EXPECT--
[2,0,"10.500 TND",10500,"1234","714105591198","203412","123456","5","1"]
[2,-2006,"105.00 DZD",null,null,null,null,"00123456","07",null]
[2,null,"105.00 DZD",null,null,null,null,null,null,null]
