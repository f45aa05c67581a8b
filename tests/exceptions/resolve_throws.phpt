--TEST--
resolve() throws what the status call throws, and can be tried again
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';
require __DIR__ . '/../inc/unknown.inc';

$gateway = new Gateway([Reply::html(503), Reply::json('{"errorCode":"5"}'), order(3, approved: 0)]);
$unknown = unknown('reverse.do');
$client = $gateway->client(['maxRetries' => 0]);
echo thrown(fn () => $unknown->resolve($client))::class, "\n", thrown(fn () => $unknown->resolve($client))::class, "\n", $unknown->resolve($client)->result->name, "\n";
attempt(fn () => (new ClicToPay\Exception\UnknownOutcomeException('made by hand'))->resolve($client));
--EXPECT--
ClicToPay\Exception\ProtocolException
ClicToPay\Exception\AuthenticationException
Done
Error: ClicToPay\Exception\UnknownOutcomeException was not made by the client or by fromArray()
