--TEST--
An answer about another order is no answer
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$paid = '{"errorCode":"0","orderStatus":2,"orderNumber":"B-2","attributes":[{"name":"mdOrder","value":"other"}]}';
$gateway = new Gateway(array_fill(0, 2, Reply::json($paid)));
foreach ([['orderId' => 'mine'], ['orderNumber' => 'A-1']] as $asked) {
    $thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatusExtended(...$asked));
    echo $thrown::class, " $thrown->endpoint $thrown->httpStatus\n{$thrown->getMessage()}\n$thrown->excerpt\n";
}
--EXPECT--
ClicToPay\Exception\ProtocolException getOrderStatusExtended.do 200
The answer is about another order: its orderId is not the one that was asked for. Nothing may be concluded from it; ask again, and report it to the gateway's support if it stays so.
{"errorCode":"0","orderStatus":2,"orderNumber":"B-2","attributes":[{"name":"mdOrder","value":"other"}]}
ClicToPay\Exception\ProtocolException getOrderStatusExtended.do 200
The answer is about another order: its orderNumber is not the one that was asked for. Nothing may be concluded from it; ask again, and report it to the gateway's support if it stays so.
{"errorCode":"0","orderStatus":2,"orderNumber":"B-2","attributes":[{"name":"mdOrder","value":"other"}]}
