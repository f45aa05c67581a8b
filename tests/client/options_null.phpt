--TEST--
The options that may be absent accept null
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Client;

$names = ['caFile', 'pinnedPublicKey', 'proxy', 'ipVersion', 'language', 'userAgent', 'logger', 'observer'];
echo (new Client('user', 'secret', options: array_fill_keys($names, null)))::class, "\n";
--EXPECT--
ClicToPay\Client
