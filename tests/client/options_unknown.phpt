--TEST--
An unknown option is a ValueError that lists the known ones
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

attempt(fn () => new Client('user', 'secret', options: ['timeOut' => 3]));
attempt(fn () => new Client('user', 'secret', options: [3]));
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) must not have the key "timeOut"; the options are connectTimeout, timeout, deadline, maxRetries, caFile, pinnedPublicKey, proxy, ipVersion, language, timeZone, userAgent, persistent, logger and observer
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) must have the options' names as keys
