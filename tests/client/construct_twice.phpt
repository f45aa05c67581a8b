--TEST--
A second construction is refused and changes nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json(['errorCode' => '0', 'orderStatus' => 0])]);
$client = $gateway->client();
attempt(fn () => $client->__construct('other', 'other', 'https://gateway.example/payment/rest/'));
$client->getOrderStatus('id');
echo $gateway->requests()[0]->field('userName'), "\n";
--EXPECT--
Error: ClicToPay\Client::__construct() must not be called twice
shop-api
