--TEST--
An Exchange names the order that it is about, however the gateway calls it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "$exchange->endpoint ", json_encode([$exchange->orderId, $exchange->orderNumber]), "\n";
    }
};
$gateway = new Gateway(array_fill(0, 4, Reply::json('{"errorCode":"0","orderStatus":2}')));
$client = $gateway->client(['observer' => $observer]);
$client->getOrderStatusExtended('id');
$client->updateSSLCardList('id');
$client->paymentOrderBinding('id', 'b');
$client->bindCard('b');
--EXPECT--
getOrderStatusExtended.do ["id",null]
updateSSLCardList.do ["id",null]
paymentOrderBinding.do ["id",null]
bindCard.do [null,null]
