--TEST--
HTTP 404 is not repeated: the gateway has no such call
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::html(404, '<h1>Not found</h1>')]);
$thrown = thrown(fn () => $gateway->client()->getOrderStatus('id'));
echo $thrown::class, " $thrown->endpoint $thrown->httpStatus $thrown->excerpt\n", $thrown->getMessage(), "\n", $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\ProtocolException getOrderStatus.do 404 <h1>Not found</h1>
getOrderStatus.do: HTTP 404, the gateway has no such call; nothing was executed. Check the base address and the call's name.
getOrderStatus.do
