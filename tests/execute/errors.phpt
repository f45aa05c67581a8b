--TEST--
execute() throws what the methods throw
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['deposit.do' => '6', 'bindCard.do' => '2', 'instantRefund.do' => '7', 'unknown.do' => '3'] as $endpoint => $code) {
    $reply = Reply::json(['errorCode' => $code, 'errorMessage' => 'x']);
    $gateway = new Gateway([$reply, $reply]); // deposit.do reads the order first
    $thrown = thrown(fn () => $gateway->client()->execute($endpoint, ['deposit.do' => ['orderId' => 'id', 'amount' => 1], 'bindCard.do' => ['bindingId' => 'b'],
        'instantRefund.do' => ['amount' => 1]][$endpoint] ?? []));
    echo $thrown::class, " $thrown->errorCode $thrown->endpoint\n";
}
--EXPECT--
ClicToPay\Exception\OrderNotFoundException 6 deposit.do
ClicToPay\Exception\OperationRefusedException 2 bindCard.do
ClicToPay\Exception\GatewayFailureException 7 instantRefund.do
ClicToPay\Exception\GatewayFailureException 3 unknown.do
