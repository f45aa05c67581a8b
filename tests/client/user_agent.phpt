--TEST--
Calls name the extension and its version, or what the option says
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway(array_fill(0, 2, Reply::json(['errorCode' => '0', 'orderStatus' => 0])));
$gateway->client()->getOrderStatus('id');
$gateway->client(['userAgent' => 'shop/1.0 (example.com)'])->getOrderStatus('id');
[$own, $given] = $gateway->requests();
var_dump($own->headers['user-agent'] === 'php-clictopay/' . phpversion('clictopay'), $given->headers['user-agent']);
--EXPECT--
bool(true)
string(22) "shop/1.0 (example.com)"
