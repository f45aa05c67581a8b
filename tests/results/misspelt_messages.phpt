--TEST--
Messages are shown, never understood
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"2","errorMessage":"Binging isn\'t active"}'), Reply::json('{"errorCode":"0","errorMessage":"Binging is active"}')]);
$client = $gateway->client();
echo thrown(fn () => $client->unBindCard('b'))->errorMessage, "\n";
echo $client->bindCard('b')->raw()['errorMessage'], "\n";
--EXPECT--
Binging isn't active
Binging is active
