--TEST--
Amounts go over the wire in minor units with the currency's number, and come back exactly
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$amounts = [Money::of('0.10', 'EUR'), Money::of('7', 'JPY'), Money::ofMinor(999_999_999_999, 'TND')];
for ($minor = 1; $minor <= 999_999; $minor += 6_666) {
    $amounts[] = Money::ofMinor($minor, 'TND');
}
$replies = [];
foreach ($amounts as $i => $amount) {
    $replies[] = Reply::json(['orderId' => "id-$i", 'formUrl' => 'https://pay.example/']);
    $replies[] = Reply::json(['errorCode' => '0', 'orderStatus' => 0, 'amount' => $amount->minor, 'currency' => $amount->currency->numeric]);
}
$gateway = new Gateway($replies);
$client = $gateway->client();
$back = 0;
foreach ($amounts as $i => $amount) {
    $id = $client->register("A-$i", $amount, 'https://shop.example/')->orderId;
    $status = $client->getOrderStatusExtended($id);
    $back += $status->amount->equals($amount) && $status->amount->format() === $amount->format() ? 1 : 0;
}
$sent = 0;
foreach ($gateway->requests() as $n => $request) {
    $amount = $amounts[intdiv($n, 2)];
    $sent += $request->field('amount') === (string) $amount->minor && $request->field('currency') === $amount->currency->numeric ? 1 : 0;
}
echo "$sent of ", count($amounts), " sent, $back back\n";
--EXPECT--
154 of 154 sent, 154 back
