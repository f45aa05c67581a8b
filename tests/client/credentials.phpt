--TEST--
User name and password must not be empty, nor too long for a request
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

attempt(fn () => new Client('', 'secret'));
attempt(fn () => new Client('user', ''));
attempt(fn () => new Client(str_repeat('"', 1024), str_repeat('"', 1024)));
attempt(fn () => new Client(str_repeat('x', 1025), 'secret'));
attempt(fn () => new Client('user', str_repeat('x', 1025)));
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #1 ($userName) must not be empty
ValueError: ClicToPay\Client::__construct(): Argument #2 ($password) must not be empty
nothing thrown, returned ClicToPay\Client
ValueError: ClicToPay\Client::__construct(): Argument #1 ($userName) must be at most 1024 bytes long
ValueError: ClicToPay\Client::__construct(): Argument #2 ($password) must be at most 1024 bytes long
