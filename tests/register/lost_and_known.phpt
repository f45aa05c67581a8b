--TEST--
A registration whose answer is lost is not sent again if the gateway knows its number
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::cut('{"orderId":"id","formUrl":"https://pay.example/"}'),
    Reply::json(['errorCode' => '0', 'orderStatus' => 0, 'orderNumber' => 'A-1', 'attributes' => [['name' => 'mdOrder', 'value' => 'found-id']]])]);
$thrown = thrown(fn () => $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'));
echo $thrown::class, " $thrown->endpoint $thrown->orderNumber $thrown->orderId $thrown->amount\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\UnknownOutcomeException register.do A-1 found-id 1.000 TND
register.do getOrderStatusExtended.do
