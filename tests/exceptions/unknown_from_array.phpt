--TEST--
fromArray() refuses what toArray() did not write
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Exception\UnknownOutcomeException;

$array = ['endpoint' => 'refund.do', 'orderId' => 'id', 'orderNumber' => null, 'refundId' => 'r-1', 'message' => 'm', 'amount' => 1000, 'currency' => 'TND',
    'refundedBefore' => null, 'refundedBeforeCurrency' => null];
echo UnknownOutcomeException::fromArray($array)->amount, "\n";
attempt(fn () => UnknownOutcomeException::fromArray([]));
foreach ([['endpoint' => null], ['endpoint' => 1], ['orderId' => 1], ['amount' => 10.5], ['amount' => '1000'], ['amount' => null], ['currency' => 'XAU'], ['currency' => null],
    ['message' => null], ['refundId' => []]] as $change) {
    $wrong = array_replace($array, $change);
    echo json_encode($change), ' ', thrown(fn () => UnknownOutcomeException::fromArray($wrong))::class, "\n";
}
foreach (array_keys($array) as $key) {
    $wrong = array_diff_key($array, [$key => 0]);
    echo "without $key ", thrown(fn () => UnknownOutcomeException::fromArray($wrong))::class, "\n";
}
--EXPECT--
1.000 TND
ValueError: ClicToPay\Exception\UnknownOutcomeException::fromArray(): Argument #1 ($a) must be what UnknownOutcomeException::toArray() returned
{"endpoint":null} ValueError
{"endpoint":1} ValueError
{"orderId":1} ValueError
{"amount":10.5} ValueError
{"amount":"1000"} ValueError
{"amount":null} ValueError
{"currency":"XAU"} ValueError
{"currency":null} ValueError
{"message":null} ValueError
{"refundId":[]} ValueError
without endpoint ValueError
without orderId ValueError
without orderNumber ValueError
without refundId ValueError
without message ValueError
without amount ValueError
without currency ValueError
without refundedBefore ValueError
without refundedBeforeCurrency ValueError
