--TEST--
Neither the content type nor a status of 2xx matters, the body does
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$body = '{"errorCode":"0","orderStatus":2}';
$gateway = new Gateway(["HTTP/1.1 200 OK\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: 33\r\n\r\n$body", Reply::html(201, $body)]);
echo $gateway->client()->getOrderStatus('id')->statusCode, $gateway->client()->getOrderStatus('id')->statusCode, "\n";
--EXPECT--
22
