--TEST--
What paymentOrderBinding() throws
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach ([Reply::json('{"errorCode":2,"errorMessage":"x"}'), Reply::cut(), Reply::json('{"errorCode":0,"error":"Error 3-D Secure authorization."}')] as $answer) {
    $gateway = new Gateway([$answer]);
    $thrown = thrown(fn () => $gateway->client()->paymentOrderBinding('70906e55', 'b-1'));
    echo $thrown::class, " $thrown->endpoint $thrown->orderId ", $gateway->calls(), "\n";
}
$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->paymentOrderBinding('', 'b'));
attempt(fn () => $gateway->client()->paymentOrderBinding('id', ''));
attempt(fn () => $gateway->client()->paymentOrderBinding('id', 'b', ip: 'not an address'));
attempt(fn () => $gateway->client()->paymentOrderBinding('id', 'b', email: str_repeat('a', 41)));
attempt(fn () => $gateway->client()->paymentOrderBinding('id', 'b', extra: ['mdOrder' => 'x']));
echo $gateway->calls(), "\n";
--EXPECT--
ClicToPay\Exception\OperationRefusedException paymentOrderBinding.do 70906e55 paymentOrderBinding.do
ClicToPay\Exception\UnknownOutcomeException paymentOrderBinding.do 70906e55 paymentOrderBinding.do
ClicToPay\Exception\OperationRefusedException paymentOrderBinding.do 70906e55 paymentOrderBinding.do
ValueError: ClicToPay\Client::paymentOrderBinding(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::paymentOrderBinding(): Argument #2 ($bindingId) must be 1 to 255 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::paymentOrderBinding(): Argument #4 ($ip) must be 1 to 39 characters long (ASCII without spaces)
ValueError: ClicToPay\Client::paymentOrderBinding(): Argument #5 ($email) must be 1 to 40 characters long
ValueError: ClicToPay\Client::paymentOrderBinding(): Argument #6 ($extra) key "mdOrder" must not be given twice
nothing
