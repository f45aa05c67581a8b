--TEST--
reverse() gives a hold back, whole or in part
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

use ClicToPay\Money;

$done = Reply::json('{"errorCode":"0"}');
$gateway = new Gateway([order(1, approved: 10500), $done, order(1, approved: 10500), $done]);
$client = $gateway->client();
var_dump($client->reverse('id')->replayed);
$client->reverse('id', Money::of('0.500', 'TND'), ['language' => 'en']);
foreach ([1, 3] as $i) {
    echo $gateway->requests()[$i]->call(), "\n", $gateway->requests()[$i]->form();
}
--EXPECT--
bool(false)
reverse.do
orderId=id
reverse.do
orderId=id
amount=500
currency=788
language=en
