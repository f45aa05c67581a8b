--TEST--
Each step of the list can throw what a call can
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';

foreach ([Reply::json('{"errorCode":"5","errorMessage":"x"}'), Reply::json('{"errorCode":"7"}'), Reply::html(404), Reply::json('{"errorCode":0,"orderStatuses":{}}'),
    Reply::json('{"errorCode":0,"orderStatuses":[{"orderNumber":"C"}],"totalCount":3}'), Reply::json('{"errorCode":0}')] as $answer) {
    $gateway = new Gateway([page(['A'], 3), $answer, Reply::json('{"errorCode":"5"}')]);
    try {
        foreach ($gateway->client(['maxRetries' => 0])->getLastOrdersForMerchants(new DateTime(), new DateTime(), ['CREATED'], 1) as $order) {
            echo $order->orderNumber, ' ';
        }
    } catch (Throwable $thrown) {
        echo $thrown::class, " $thrown->endpoint ", $thrown->httpStatus ?? $thrown->errorCode, "\n";
    }
}
--EXPECT--
A ClicToPay\Exception\AuthenticationException getLastOrdersForMerchants.do 5
A ClicToPay\Exception\GatewayFailureException getLastOrdersForMerchants.do 7
A ClicToPay\Exception\ProtocolException getLastOrdersForMerchants.do 404
A ClicToPay\Exception\ProtocolException getLastOrdersForMerchants.do 200
A ClicToPay\Exception\ProtocolException getLastOrdersForMerchants.do 200
A ClicToPay\Exception\ProtocolException getLastOrdersForMerchants.do 200
