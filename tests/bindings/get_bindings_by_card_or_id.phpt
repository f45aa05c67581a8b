--TEST--
getBindingsByCardOrId() asks by card or by id, never by both
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway(array_fill(0, 2, Reply::json('{"errorCode":0,"bindings":[{"bindingId":"b","maskedPan":"411111**1111"}]}')));
$client = $gateway->client();
echo $client->getBindingsByCardOrId('4111111111111111')[0]->mask, "\n";
echo $client->getBindingsByCardOrId(bindingId: 'b', showExpired: true)[0]->bindingId, "\n";
foreach ($gateway->requests() as $request) {
    echo $request->form();
}
attempt(fn () => $client->getBindingsByCardOrId());
attempt(fn () => $client->getBindingsByCardOrId('4111111111111111', 'b'));
attempt(fn () => $client->getBindingsByCardOrId('4111 1111'));
echo count($gateway->requests()), "\n";
--EXPECT--
411111**1111
b
pan=4111111111111111
showExpired=false
bindingId=b
showExpired=true
ValueError: ClicToPay\Client::getBindingsByCardOrId(): Argument #1 ($pan) or argument #2 ($bindingId) must be given, and only one of them
ValueError: ClicToPay\Client::getBindingsByCardOrId(): Argument #1 ($pan) or argument #2 ($bindingId) must be given, and only one of them
ValueError: ClicToPay\Client::getBindingsByCardOrId(): Argument #1 ($pan) must be 15 to 19 digits
2
