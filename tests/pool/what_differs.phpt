--TEST--
On a kept connection each call has its own address, format, body, user agent and time limits
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateway = new Gateway([...array_fill(0, 4, Reply::json(['errorCode' => '0', 'orderStatus' => 2, 'orderId' => 'id'])), Reply::silence()]);
$client = $gateway->client(['observer' => new Reuse(), 'timeout' => 60, 'maxRetries' => 0]);
$client->execute('installmentPayment.do', ['orderNumber' => 'A-1', 'bindingId' => 'b', 'amount' => 1, 'description' => str_repeat('long ', 50)]);
$client->with(['userAgent' => 'shop/1'])->getOrderStatus('id');
$client->getOrderStatus('id');
$client->execute('installmentPayment.do', ['orderNumber' => 'A-2', 'bindingId' => 'b', 'amount' => 1]);
$started = hrtime(true);
echo thrown(fn () => $client->with(['timeout' => 0.3])->getOrderStatus('id'))::class, "\n";
var_dump(hrtime(true) - $started < 30e9);

foreach ($gateway->requests() as $request) {
    $length = (int) $request->headers['content-length'] === strlen($request->body) ? 'whole' : 'cut';
    $agent = str_starts_with($request->headers['user-agent'], 'shop/') ? $request->headers['user-agent'] : 'own';
    echo "$request->method $request->path {$request->headers['content-type']} ", strlen($request->body), " bytes, $length, $agent\n";
}
?>
--EXPECT--
new
kept
kept
kept
kept
ClicToPay\Exception\TransportException
bool(true)
POST /payment/installmentPayment.do application/json; charset=UTF-8 363 bytes, whole, own
POST /payment/rest/getOrderStatus.do application/x-www-form-urlencoded; charset=UTF-8 62 bytes, whole, shop/1
POST /payment/rest/getOrderStatus.do application/x-www-form-urlencoded; charset=UTF-8 62 bytes, whole, own
POST /payment/installmentPayment.do application/json; charset=UTF-8 96 bytes, whole, own
POST /payment/rest/getOrderStatus.do application/x-www-form-urlencoded; charset=UTF-8 62 bytes, whole, own
