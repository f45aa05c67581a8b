--TEST--
Names to ignore are strings
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Notification;

attempt(fn () => Notification::parse('mdOrder=1&operation=deposited', null, ['a', 1]));
attempt(fn () => Notification::parse('mdOrder=1&operation=deposited', ignore: [['a']]));
--EXPECT--
ValueError: ClicToPay\Notification::parse(): Argument #3 ($ignore) must be a list of strings
ValueError: ClicToPay\Notification::parse(): Argument #3 ($ignore) must be a list of strings
