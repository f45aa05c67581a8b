--TEST--
maxRetries 0 repeats nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::html(503)]);
echo thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatus('id'))->httpStatus, "\n", $gateway->calls(), "\n";
--EXPECT--
503
getOrderStatus.do
