--TEST--
User name and password must not be empty
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

attempt(fn () => new Client('', 'secret'));
attempt(fn () => new Client('user', ''));
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #1 ($userName) must not be empty
ValueError: ClicToPay\Client::__construct(): Argument #2 ($password) must not be empty
