--TEST--
Whatever JSON forbids is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$start = '{"errorCode":"0","orderStatus":2';
$bodies = ['trailing bytes' => "$start}x", 'a second document' => "$start}$start}", 'duplicate key' => "$start,\"orderStatus\":2}",
    'duplicate key, escaped' => "$start,\"order\\u0053tatus\":6}", 'invalid UTF-8' => "$start,\"a\":\"\xff\"}", 'overlong UTF-8' => "$start,\"a\":\"\xc0\xaf\"}",
    'half a surrogate' => "$start,\"a\":\"\\ud800\"}", 'NUL' => "$start,\"a\":\"\\u0000\"}", 'a raw control character' => "$start,\"a\":\"\n\"}",
    'too deep' => "$start,\"a\":" . str_repeat('[', 32) . str_repeat(']', 32) . '}', 'a leading zero' => "$start,\"amount\":0123}",
    'a bare dot' => "$start,\"amount\":1.}", 'a plus sign' => "$start,\"amount\":+1}", 'NaN' => "$start,\"amount\":NaN}", 'a trailing comma' => "$start,}",
    'a comment' => "$start/**/}", 'single quotes' => "{'orderStatus':2}", 'a byte order mark' => "\xef\xbb\xbf$start}", 'cut' => $start];
foreach ($bodies as $what => $body) {
    $gateway = new Gateway([Reply::json($body)]);
    echo "$what: ", thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatus('id'))::class, "\n";
}
--EXPECT--
trailing bytes: ClicToPay\Exception\ProtocolException
a second document: ClicToPay\Exception\ProtocolException
duplicate key: ClicToPay\Exception\ProtocolException
duplicate key, escaped: ClicToPay\Exception\ProtocolException
invalid UTF-8: ClicToPay\Exception\ProtocolException
overlong UTF-8: ClicToPay\Exception\ProtocolException
half a surrogate: ClicToPay\Exception\ProtocolException
NUL: ClicToPay\Exception\ProtocolException
a raw control character: ClicToPay\Exception\ProtocolException
too deep: ClicToPay\Exception\ProtocolException
a leading zero: ClicToPay\Exception\ProtocolException
a bare dot: ClicToPay\Exception\ProtocolException
a plus sign: ClicToPay\Exception\ProtocolException
NaN: ClicToPay\Exception\ProtocolException
a trailing comma: ClicToPay\Exception\ProtocolException
a comment: ClicToPay\Exception\ProtocolException
single quotes: ClicToPay\Exception\ProtocolException
a byte order mark: ClicToPay\Exception\ProtocolException
cut: ClicToPay\Exception\ProtocolException
