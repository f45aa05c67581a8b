--TEST--
updateSSLCardList() sends mdorder in lower case
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0"}'), Reply::json('{"errorCode":"6","errorMessage":"already"}')]);
$client = $gateway->client();
echo $client->updateSSLCardList('70906e55', 'en')->endpoint, "\n", $gateway->requests()[0]->form();
$thrown = thrown(fn () => $client->updateSSLCardList('70906e55'));
echo $thrown::class, " $thrown->errorCode $thrown->endpoint\n";
attempt(fn () => $client->updateSSLCardList(''));
--EXPECT--
updateSSLCardList.do
mdorder=70906e55
language=en
ClicToPay\Exception\OperationRefusedException 6 updateSSLCardList.do
ValueError: ClicToPay\Client::updateSSLCardList(): Argument #1 ($orderId) must be 1 to 36 characters long (ASCII without spaces)
