--TEST--
Statuses come as they arrive, each under what was asked
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

// The second order is answered at once, the first when the third is asked for, and the third when the first has come and one more call is made.
$gateway = new Gateway(['first' => [Reply::held(paid('first'), 3)], 'third' => [Reply::held(paid('third'), 4)], '*' => PAID]);
$client = $gateway->client(['language' => 'en']);
$statuses = $client->statuses(['first', 'second', 'third'], 2);
echo $statuses::class, ' ', $gateway->calls(), "\n";
foreach ($statuses as $key => $result) {
    echo told($key, $result), "\n";
    $key === 'first' && $client->getOrderStatusExtended('single');
}
echo $gateway->calls(), "\n", $gateway->requests()[0]->form();

$gateway = new Gateway(['*' => PAID]);
tell($gateway->client()->statusesByOrderNumber(['A-1'], 1));
echo $gateway->requests()[0]->form();
--EXPECT--
ClicToPay\OrderStatuses nothing
second: Deposited second
first: Deposited first
third: Deposited third
getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do getOrderStatusExtended.do
orderId=first
language=en
A-1: Deposited A-1
orderNumber=A-1
