--TEST--
with() keeps the credentials, the address and the other options
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway(array_fill(0, 3, Reply::json(['errorCode' => '0', 'orderStatus' => 0])));
$client = $gateway->client(['language' => 'ar', 'userAgent' => 'shop/1']);
$other = $client->with(['userAgent' => 'shop/2']);
$client->with(['language' => 'en'])->getOrderStatus('id');
$other->getOrderStatus('id');
$client->getOrderStatus('id');
foreach ($gateway->requests() as $request) {
    echo $request->headers['user-agent'], ' ', $request->body, "\n";
}
var_dump($other->environment === $client->environment, $other === $client);
--EXPECT--
shop/1 userName=shop-api&password=pa%24%24%20word%2F%C3%A9&orderId=id&language=en
shop/2 userName=shop-api&password=pa%24%24%20word%2F%C3%A9&orderId=id&language=ar
shop/1 userName=shop-api&password=pa%24%24%20word%2F%C3%A9&orderId=id&language=ar
bool(true)
bool(false)
