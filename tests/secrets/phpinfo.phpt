--TEST--
phpinfo() shows no credentials
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/secret.inc';

$client = new ClicToPay\Client('shop-api', SECRET);
ob_start();
phpinfo(INFO_GENERAL | INFO_CONFIGURATION | INFO_MODULES);
$text = ob_get_clean();
var_dump(str_contains($text, 'clictopay'), str_contains($text, SECRET), str_contains($text, 'shop-api'));
--EXPECT--
bool(true)
bool(false)
bool(false)
