--TEST--
Neither keys nor values stand in the trace of an exception
--EXTENSIONS--
clictopay
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP 8.1 knows no sensitive arguments');
}
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

/** Without a closure around the call, which would show its variables. */
$dump = '';
try {
    Notification::parse('mdOrder=1&operation=deposited&email=buyer%40example.com', Verifier::hmac(HMAC_KEY));
} catch (ClicToPay\Exception\SignatureException $exception) {
    $dump .= print_r($exception, true) . $exception;
}
try {
    Notification::parse('mdOrder=1&operation=deposited&email=buyer%40example.com&email');
} catch (ClicToPay\Exception\InvalidNotificationException $exception) {
    $dump .= print_r($exception, true) . $exception;
}
try {
    Verifier::hmac(HMAC_KEY, '');
} catch (ValueError $error) {
    $dump .= print_r($error, true) . $error;
}
var_dump(str_contains($dump, 'buyer'), str_contains($dump, substr(HMAC_KEY, 0, 8)));
var_dump(substr_count($dump, SensitiveParameterValue::class . ' Object'));
--EXPECT--
bool(false)
bool(false)
int(4)
