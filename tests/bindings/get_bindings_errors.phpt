--TEST--
What getBindings() throws
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['{"errorCode":"1","errorMessage":"[clientId] is empty"}', '{"errorCode":"7"}', '{"errorCode":"0","bindings":{}}', '{"errorCode":"0","bindings":[{}]}'] as $body) {
    $gateway = new Gateway([Reply::json($body)]);
    $thrown = thrown(fn () => $gateway->client()->getBindings('client'));
    echo $thrown::class, " $thrown->endpoint ", $thrown->errorCode ?? "$thrown->httpStatus $thrown->excerpt", "\n";
}
$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->getBindings(''));
attempt(fn () => $gateway->client()->getBindings('client', 'CC'));
attempt(fn () => $gateway->client()->getBindings('client', bindingId: ' '));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\InvalidRequestException getBindings.do 1
ClicToPay\Exception\GatewayFailureException getBindings.do 7
ClicToPay\Exception\ProtocolException getBindings.do 200 {"errorCode":"0","bindings":{}}
ClicToPay\Exception\ProtocolException getBindings.do 200 {"errorCode":"0","bindings":[{}]}
ValueError: ClicToPay\Client::getBindings(): Argument #1 ($clientId) must be 1 to 255 characters long
ValueError: ClicToPay\Client::getBindings(): Argument #2 ($bindingType) must be 1 character long (ASCII without spaces)
ValueError: ClicToPay\Client::getBindings(): Argument #3 ($bindingId) must be 1 to 255 characters long (ASCII without spaces)
nothing
