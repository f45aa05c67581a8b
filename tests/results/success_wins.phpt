--TEST--
Where success and an error code stand side by side, success decides
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"success":true,"errorCode":"7"}'), Reply::json('{"success":false,"errorCode":"0","errorMessage":"x"}'), Reply::json('{"success":false}')]);
$client = $gateway->client();
echo $client->bindCard('b')->endpoint, "\n";
echo thrown(fn () => $client->bindCard('b'))::class, ' ', thrown(fn () => $client->bindCard('b'))::class, "\n";
--EXPECT--
bindCard.do
ClicToPay\Exception\OperationRefusedException ClicToPay\Exception\OperationRefusedException
