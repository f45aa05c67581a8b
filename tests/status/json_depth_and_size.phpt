--TEST--
A depth of 32 and a body of 1 MiB are the most
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$start = '{"errorCode":"0","orderStatus":2,"a":';
$deep = fn (int $levels) => $start . str_repeat('[', $levels) . str_repeat(']', $levels) . '}';
$large = fn (int $bytes) => $start . '"' . str_repeat('x', $bytes - strlen($start) - 3) . '"}';
$gateway = new Gateway([Reply::json($deep(31)), Reply::json($large(1 << 20)), Reply::json($deep(32)), Reply::json($large((1 << 20) + 1))]);
$client = $gateway->client(['maxRetries' => 0]);
echo $client->getOrderStatus('id')->status->name, "\n", $client->getOrderStatus('id')->status->name, "\n";
attempt(fn () => $client->getOrderStatus('id'));
echo str_replace(parse_url($gateway->url, PHP_URL_HOST), 'HOST', preg_replace('/[\d.]+ s\b/', 'N s', thrown(fn () => $client->getOrderStatus('id'))->getMessage())), "\n";
--EXPECT--
Deposited
Deposited
ClicToPay\Exception\ProtocolException: Not valid JSON: nested too deeply, at byte 68
The request was sent to HOST, but the answer is longer than 1 MiB (after N s).
