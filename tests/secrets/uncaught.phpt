--TEST--
An uncaught exception prints no password
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/secret.inc';

ini_set('display_errors', '0');
if (PHP_VERSION_ID < 80200) {
    ini_set('zend.exception_ignore_args', '1');
}
register_shutdown_function(function (): void {
    $message = error_get_last()['message'];
    var_dump(str_contains($message, 'Uncaught ValueError'), str_contains($message, SECRET));
});
new ClicToPay\Client('user', SECRET, 'http://gateway.example/payment/rest/');
--EXPECT--
bool(true)
bool(false)
