--TEST--
Neither the array nor the options of a client stand in a trace
--EXTENSIONS--
clictopay
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP 8.1 knows no sensitive arguments');
}
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

/** Without a closure around the call, which would show its variables. */
$dump = '';
try {
    ClicToPay\Settings::fromArray(['test_password' => SECRET]);
} catch (ClicToPay\Exception\InvalidSettingsException $exception) {
    $dump .= print_r($exception, true) . $exception;
}
foreach (['client', 'clientFor'] as $method) {
    try {
        settings()->$method(...($method === 'client' ? [] : [ClicToPay\Environment::Test]), ...['options' => ['proxy' => SECRET . "\n"]]);
    } catch (ValueError $error) {
        $dump .= print_r($error, true) . $error;
    }
}
var_dump(str_contains($dump, SECRET), substr_count($dump, SensitiveParameterValue::class . ' Object'));
--EXPECT--
bool(false)
int(3)
