--TEST--
bindCard(), unBindCard() and extendBinding() send the binding and return an acknowledgement
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Language;

$gateway = new Gateway(array_fill(0, 6, Reply::json('{"errorCode":"0","errorMessage":"Success"}')));
$client = $gateway->client();
$arabic = $gateway->client(['language' => 'ar']);
foreach ([$client->bindCard('b-1'), $client->unBindCard('b-1'), $client->extendBinding('b-1', '203412')] as $done) {
    echo $done::class, " $done->endpoint {$done->raw()['errorMessage']}\n";
}
$client->extendBinding('b-1', '203412', 'en');
$arabic->extendBinding('b-1', '203412', Language::English);
$arabic->extendBinding('b-1', '203412');
foreach ($gateway->requests() as $request) {
    echo $request->call(), ' ', str_replace("\n", ' ', $request->form()), "\n";
}
--EXPECT--
ClicToPay\Acknowledgement bindCard.do Success
ClicToPay\Acknowledgement unBindCard.do Success
ClicToPay\Acknowledgement extendBinding.do Success
bindCard.do bindingId=b-1 
unBindCard.do bindingId=b-1 
extendBinding.do bindingId=b-1 newExpiry=203412 language=fr 
extendBinding.do bindingId=b-1 newExpiry=203412 language=en 
extendBinding.do bindingId=b-1 newExpiry=203412 language=en 
extendBinding.do bindingId=b-1 newExpiry=203412 language=ar 
