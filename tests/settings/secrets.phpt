--TEST--
No value stands in a message, and no password or key in a dump
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Settings;

$settings = settings([
    'production_user' => 'live-api',
    'production_password' => SECRET,
    'signature' => 'hmac',
    'signature_keys' => [SECRET, SECRET . '2'],
]);
ob_start();
var_dump($settings);
print_r($settings);
var_export($settings);
debug_zval_dump($settings);
echo json_encode($settings), serialize((array) $settings), json_encode(get_mangled_object_vars($settings)), new ReflectionObject($settings);
foreach (getters() as $getter) {
    echo shown($settings->$getter());
}
var_dump($settings->client(), $settings->verifier());
$text = ob_get_clean();
var_dump(strlen($text) > 5000, str_contains($text, SECRET));

$leaks = [];
foreach (array_keys(Settings::keys()) as $key) {
    foreach ([SECRET . "\0", [SECRET, 1], [SECRET => SECRET], ["fr\0" => SECRET], str_repeat(SECRET, 1000)] as $value) {
        try {
            Settings::fromArray([$key => $value, 'mode' => $key === 'mode' ? $value : 'production', 'signature' => $key === 'signature' ? $value : 'rsa']);
        } catch (ClicToPay\Exception\InvalidSettingsException $exception) {
            if (str_contains($exception->getMessage() . json_encode($exception->problems), SECRET)) {
                $leaks[] = $key;
            }
        }
    }
}
echo implode(' ', $leaks) ?: 'no value in any message', "\n";
--EXPECT--
bool(true)
bool(false)
no value in any message
