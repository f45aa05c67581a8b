--TEST--
What changes a stored credential throws
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach ([Reply::json('{"errorCode":"2","errorMessage":"Binding isn\'t active"}'), Reply::nothing(), Reply::html(404), Reply::html(503)] as $answer) {
    $gateway = new Gateway([$answer]);
    $thrown = thrown(fn () => $gateway->client()->unBindCard('b-1'));
    echo $thrown::class, " $thrown->endpoint ", $gateway->calls(), "\n";
}
$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->bindCard(''));
attempt(fn () => $gateway->client()->extendBinding('b', '3412', 'fr'));
attempt(fn () => $gateway->client()->extendBinding('b', '203413', 'fr'));
attempt(fn () => $gateway->client()->extendBinding('b', '203412', 'de'));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException unBindCard.do unBindCard.do
ClicToPay\Exception\UnknownOutcomeException unBindCard.do unBindCard.do
ClicToPay\Exception\ProtocolException unBindCard.do unBindCard.do
ClicToPay\Exception\UnknownOutcomeException unBindCard.do unBindCard.do
ValueError: ClicToPay\Client::bindCard(): Argument #1 ($bindingId) must be 1 to 255 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::extendBinding(): Argument #2 ($newExpiry) must be a year and month like 203012
ValueError: ClicToPay\Client::extendBinding(): Argument #2 ($newExpiry) must be a year and month like 203012
ValueError: ClicToPay\Client::extendBinding(): Argument #3 ($language) must be "fr", "en" or "ar"
nothing
