--TEST--
An operation on an order that does not exist is sent all the same: the answer tells whether the call is allowed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$unknown = Reply::json('{"errorCode":"6","errorMessage":"no such order"}');
$denied = Reply::json('{"errorCode":5,"errorMessage":"Access denied"}');
$parameters = ['orderId' => 'nobody', 'amount' => 1];
foreach (['allowed' => $unknown, 'not allowed' => $denied, 'answered badly' => Reply::html(502)] as $case => $answer) {
    $gateway = new Gateway([$unknown, $answer]);
    $thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->execute('refund.do', $parameters));
    echo $case, ': ', $thrown::class, ', ', $gateway->calls(), "\n";
}

$gateway = new Gateway([$denied]);
attempt(fn () => $gateway->client()->execute('refund.do', $parameters));
echo $gateway->calls(), "\n";
--EXPECT--
allowed: ClicToPay\Exception\OrderNotFoundException, getOrderStatusExtended.do refund.do
not allowed: ClicToPay\Exception\InvalidRequestException, getOrderStatusExtended.do refund.do
answered badly: ClicToPay\Exception\UnknownOutcomeException, getOrderStatusExtended.do refund.do
ClicToPay\Exception\AuthenticationException: getOrderStatusExtended.do was refused with error code 5. The login is wrong or may not make this call: check user name, password, environment and the rights that the bank granted. The gateway says: Access denied
getOrderStatusExtended.do
