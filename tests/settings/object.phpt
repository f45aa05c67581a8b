--TEST--
Settings are made by fromArray() only, and not copied, serialised, changed or compared
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Settings;

$settings = settings();
attempt(fn () => new Settings());
attempt(fn () => (new ReflectionClass(Settings::class))->newInstanceWithoutConstructor());
attempt(fn () => clone $settings);
attempt(fn () => serialize($settings));
attempt(fn () => unserialize('O:18:"ClicToPay\Settings":0:{}'));
attempt(fn () => $settings->mode = 'production');
attempt(fn () => Settings::fromArray('active'));
var_dump($settings == settings(), $settings == $settings, (new ReflectionClass($settings))->isFinal());

/* The name of a getter says what it gets, also where it is called by another way. */
$first = $settings->retentionDays(...);
var_dump($first(), [$settings, 'SORTORDER'](), call_user_func([$settings, 'redirect']));
--EXPECT--
Error: Call to private ClicToPay\Settings::__construct() from global scope
ReflectionException: Class ClicToPay\Settings is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Trying to clone an uncloneable object of class ClicToPay\Settings
Exception: Serialization of 'ClicToPay\Settings' is not allowed
Exception: Unserialization of 'ClicToPay\Settings' is not allowed
Error: Cannot create dynamic property ClicToPay\Settings::$mode
TypeError: ClicToPay\Settings::fromArray(): Argument #1 ($values) must be of type array, string given
bool(false)
bool(true)
bool(true)
int(180)
int(0)
bool(true)
