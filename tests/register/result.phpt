--TEST--
A registration has the gateway's id, the number and the page's address, unchanged
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$page = 'https://pay.example:443/epg/merchants/CLICTOPAY/payment.html?mdOrder=70906e55-7114-41d6-8332-4609dc6590f4&language=fr';
$gateway = new Gateway([Reply::json('{"formUrl":"' . $page . '","orderId":"70906e55-7114-41d6-8332-4609dc6590f4","new":[1,null,"x"]}')]);
$order = $gateway->client()->register('A-1', Money::of('1', 'TND'), 'https://shop.example/');
var_dump($order->orderId, $order->orderNumber, $order->formUrl === $page, $order->raw()['new']);
echo $order->rawJson(), "\n";
--EXPECT--
string(36) "70906e55-7114-41d6-8332-4609dc6590f4"
string(3) "A-1"
bool(true)
array(3) {
  [0]=>
  int(1)
  [1]=>
  NULL
  [2]=>
  string(1) "x"
}
{"formUrl":"https://pay.example:443/epg/merchants/CLICTOPAY/payment.html?mdOrder=70906e55-7114-41d6-8332-4609dc6590f4&language=fr","orderId":"70906e55-7114-41d6-8332-4609dc6590f4","new":[1,null,"x"]}
