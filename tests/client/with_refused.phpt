--TEST--
with() checks the options as the constructor does
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

$client = new ClicToPay\Client('user', 'secret');
attempt(fn () => $client->with(['timeout' => 0]));
attempt(fn () => $client->with(['timeout' => 'soon']));
attempt(fn () => $client->with(['password' => 'other']));
attempt(fn () => $client->with(['pinnedPublicKey' => 'key.pem']));
--EXPECT--
ValueError: ClicToPay\Client::with(): Argument #1 ($options) key "timeout" must be between 0.001 and 600 seconds
TypeError: ClicToPay\Client::with(): Argument #1 ($options) key "timeout" must be of type int|float, string given
ValueError: ClicToPay\Client::with(): Argument #1 ($options) must not have the key "password"; the options are connectTimeout, timeout, deadline, maxRetries, caFile, pinnedPublicKey, proxy, ipVersion, language, timeZone, userAgent, persistent, logger and observer
ValueError: ClicToPay\Client::with(): Argument #1 ($options) key "pinnedPublicKey" must be null or "sha256//" and the Base64 SHA-256 hash of the key, several separated by ";"
