--TEST--
getOrderStatus() reads the short status
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"expiration":"202612","cardholderName":"TEST","depositAmount":10500,"currency":"788","approvalCode":"012345","authCode":2,'
    . '"ErrorCode":"0","ErrorMessage":"Success","OrderStatus":2,"OrderNumber":"CMD-1","Pan":"450921**1119","Amount":10500,"Ip":"192.0.2.1"}')]);
$status = $gateway->client()->getOrderStatus('70906e55-7114-41d6-8332-4609dc6590f4', 'en');
echo $gateway->requests()[0]->path, "\n", $gateway->requests()[0]->form();
echo $status->status->name, " $status->orderNumber $status->amount $status->depositedAmount $status->approvalCode {$status->card->mask} $status->ip\n";
var_dump($status->orderId, $status->isPaid(), $status->confirms('CMD-1', ClicToPay\Money::of('10.500', 'TND')));
--EXPECT--
/payment/rest/getOrderStatus.do
orderId=70906e55-7114-41d6-8332-4609dc6590f4
language=en
Deposited CMD-1 10.500 TND 10.500 TND 012345 450921**1119 192.0.2.1
NULL
bool(true)
bool(true)
