--TEST--
A call that is not in the table is treated as moving money: sent once
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":0,"answer":42}'), Reply::html(503)]);
$client = $gateway->client();
echo $client->execute('new/someCall.do', ['name' => 'x y', 'number' => 7, 'flag' => false, 'object' => ['a' => ['b' => 1]]])['answer'], "\n";
echo $gateway->requests()[0]->path, "\n", $gateway->requests()[0]->form();
echo thrown(fn () => $client->execute('new/someCall.do'))::class, ' ', count($gateway->requests()), "\n";
--EXPECT--
42
/payment/rest/new/someCall.do
name=x y
number=7
flag=false
object={"a":{"b":1}}
ClicToPay\Exception\UnknownOutcomeException 2
