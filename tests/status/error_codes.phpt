--TEST--
Error codes of status calls
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach ([1, 5, 7, 42] as $code) {
    $gateway = new Gateway(array_fill(0, 2, Reply::json(['errorCode' => (string) $code, 'errorMessage' => 'x'])));
    echo $code, ' ', thrown(fn () => $gateway->client()->getOrderStatusExtended('id'))::class, ' ',
        thrown(fn () => $gateway->client()->getOrderStatus('id'))::class, ' ', $gateway->calls(), "\n";
}
--EXPECT--
1 ClicToPay\Exception\InvalidRequestException ClicToPay\Exception\GatewayFailureException getOrderStatusExtended.do getOrderStatus.do
5 ClicToPay\Exception\AuthenticationException ClicToPay\Exception\AuthenticationException getOrderStatusExtended.do getOrderStatus.do
7 ClicToPay\Exception\GatewayFailureException ClicToPay\Exception\GatewayFailureException getOrderStatusExtended.do getOrderStatus.do
42 ClicToPay\Exception\GatewayFailureException ClicToPay\Exception\GatewayFailureException getOrderStatusExtended.do getOrderStatus.do
