--TEST--
A password goes over the wire byte for byte
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Client;

$passwords = ['a&b=c+d e%f', "\u{20ac} \u{1f511}", '"\\\'', ' leading', str_repeat('x', 300)];
$gateway = new Gateway(array_fill(0, count($passwords), Reply::json('{"errorCode":"0","orderStatus":2}')));
foreach ($passwords as $i => $password) {
    (new Client('user', $password, $gateway->url))->getOrderStatus('id');
    var_dump($gateway->requests()[$i]->field('password') === $password);
}
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
