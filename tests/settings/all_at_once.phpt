--TEST--
All mistakes are told at once, unknown keys among them
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Settings;

attempt(fn () => Settings::fromArray(['mode' => 'live', 'max_amount' => 'many', 'colour' => 'red', 'production_user' => 'shop-api']));
attempt(fn () => Settings::fromArray(LOGIN + ['Active' => '1']));
$exception = thrown(fn () => Settings::fromArray(LOGIN + [-7 => 'seven', 'zone' => 'all']));
echo $exception->getMessage(), "\n";
var_dump($exception->problems);
attempt(fn () => $exception->problems = []);
var_dump($exception instanceof ClicToPay\Exception\ClicToPayException, (new ClicToPay\Exception\InvalidSettingsException('of a double'))->getMessage());
--EXPECT--
ClicToPay\Exception\InvalidSettingsException: The settings have 4 mistakes. mode: Must be one of: test, production. production_password: Must be the password that belongs to the API login: it is empty. max_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit. colour: Is not a setting: correct its name or take it away.
ClicToPay\Exception\InvalidSettingsException: The settings have a mistake. Active: Is not a setting: correct its name or take it away.
The settings have 2 mistakes. zone: Must be a whole number from 0 to 999999, in digits only. -7: Is not a setting: correct its name or take it away.
array(2) {
  ["zone"]=>
  string(56) "Must be a whole number from 0 to 999999, in digits only."
  [-7]=>
  string(51) "Is not a setting: correct its name or take it away."
}
Error: Cannot modify readonly property ClicToPay\Exception\InvalidSettingsException::$problems
bool(true)
string(11) "of a double"
