--TEST--
A Client is not copied, serialised or given other properties
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

$client = new ClicToPay\Client('user', 'secret');
attempt(fn () => clone $client);
attempt(fn () => serialize($client));
attempt(fn () => unserialize('O:16:"ClicToPay\Client":0:{}'));
attempt(fn () => $client->timeout = 3);
attempt(fn () => $client->environment = ClicToPay\Environment::Production);
var_dump($client == new ClicToPay\Client('user', 'secret'), $client == $client);
--EXPECT--
Error: Trying to clone an uncloneable object of class ClicToPay\Client
Exception: Serialization of 'ClicToPay\Client' is not allowed
Exception: Unserialization of 'ClicToPay\Client' is not allowed
Error: Cannot create dynamic property ClicToPay\Client::$timeout
Error: Cannot modify readonly property ClicToPay\Client::$environment
bool(false)
bool(true)
