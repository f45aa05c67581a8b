--TEST--
resolve() of a lost capture, reversal, closing and of other calls
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/orders.inc';
require __DIR__ . '/../inc/unknown.inc';

foreach (['deposit.do' => [1, 2], 'reverse.do' => [1, 3], 'decline.do' => [0, 6], 'bindCard.do' => [2]] as $endpoint => $statuses) {
    foreach ($statuses as $status) {
        $gateway = new Gateway([order($status, approved: 10500, deposited: $status === 2 ? 10500 : 0)]);
        echo "$endpoint $status ", unknown($endpoint, amount: 10500)->resolve($gateway->client())->result->name, ' ', $gateway->calls(), "\n";
    }
}
--EXPECT--
deposit.do 1 StillUnknown getOrderStatusExtended.do
deposit.do 2 Done getOrderStatusExtended.do
reverse.do 1 StillUnknown getOrderStatusExtended.do
reverse.do 3 Done getOrderStatusExtended.do
decline.do 0 StillUnknown getOrderStatusExtended.do
decline.do 6 Done getOrderStatusExtended.do
bindCard.do 2 StillUnknown getOrderStatusExtended.do
