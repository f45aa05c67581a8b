--TEST--
What the gateway says becomes one line of the message
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json(['errorCode' => '7', 'errorMessage' => "first\nsecond\r\n\u{7f}\tthird"])]);
echo thrown(fn () => $gateway->client()->getOrderStatusExtended('id'))->getMessage(), "\n";
--EXPECT--
getOrderStatusExtended.do was refused with error code 7. The gateway reports a fault of its own: read the order's status before trying again. The gateway says: first second    third
