--TEST--
An unreadable answer to a read is a ProtocolException with an excerpt
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['<html>Maintenance</html>', '', '[]', '"OK"', 'null', '0', '{"errorCode":"0"}', '{"errorCode":"0","orderStatus":"paid"}',
    '{"errorCode":{},"orderStatus":2}', '{"success":"yes","orderStatus":2}'] as $body) {
    $gateway = new Gateway([Reply::json($body)]);
    $thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatus('id'));
    echo $thrown::class, " $thrown->httpStatus $thrown->excerpt\n";
}
--EXPECT--
ClicToPay\Exception\ProtocolException 200 <html>Maintenance</html>
ClicToPay\Exception\ProtocolException 200 
ClicToPay\Exception\ProtocolException 200 []
ClicToPay\Exception\ProtocolException 200 "OK"
ClicToPay\Exception\ProtocolException 200 null
ClicToPay\Exception\ProtocolException 200 0
ClicToPay\Exception\ProtocolException 200 {"errorCode":"0"}
ClicToPay\Exception\ProtocolException 200 {"errorCode":"0","orderStatus":"paid"}
ClicToPay\Exception\ProtocolException 200 {"errorCode":{},"orderStatus":2}
ClicToPay\Exception\ProtocolException 200 {"success":"yes","orderStatus":2}
