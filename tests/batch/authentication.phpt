--TEST--
A login that is not accepted ends the statuses
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

$denied = Reply::json(['errorCode' => '5', 'errorMessage' => 'Access denied']);
$gateway = new Gateway(['first' => [paid('first')], 'second' => [$denied], '*' => PAID]);
$statuses = $gateway->client()->statuses((static function (): Generator {
    try {
        yield 'first';
        yield 'second';
        yield 'third';
    } finally {
        echo "the input is let go\n";
    }
})(), 1);
try {
    tell($statuses);
} catch (ClicToPay\Exception\AuthenticationException $thrown) {
    echo "$thrown->errorCode $thrown->orderId $thrown->endpoint\n";
}
var_dump($statuses->valid());
$statuses->next();
attempt($statuses->current(...));
echo count($gateway->requests()), " requests\n";
--EXPECT--
first: Deposited first
the input is let go
5 second getOrderStatusExtended.do
bool(false)
Error: There is no status: the statuses are at their end, or not begun
2 requests
