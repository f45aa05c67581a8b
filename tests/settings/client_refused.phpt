--TEST--
A client that can't be made
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Environment;

attempt(fn () => settings()->clientFor(Environment::Production));
attempt(fn () => settings()->client(['timeout' => 0]));
attempt(fn () => settings()->clientFor(Environment::Test, ['timeout' => '3']));
$live = ['mode' => 'production', 'test_user' => '', 'test_password' => '', 'production_user' => 'u', 'production_password' => 'p'];
$exception = thrown(fn () => settings($live)->clientFor(Environment::Test));
print_r($exception->problems);
--EXPECT--
ClicToPay\Exception\InvalidSettingsException: The settings have 2 mistakes. production_user: Must be the API login of the environment that is asked for: it is empty. production_password: Must be the password of the API login: it is empty.
ValueError: ClicToPay\Settings::client(): Argument #1 ($options) key "timeout" must be between 0.001 and 600 seconds
TypeError: ClicToPay\Settings::clientFor(): Argument #2 ($options) key "timeout" must be of type int|float, string given
Array
(
    [test_user] => Must be the API login of the environment that is asked for: it is empty.
    [test_password] => Must be the password of the API login: it is empty.
)
