--TEST--
No dump of a client shows its password
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/secret.inc';

$client = new ClicToPay\Client('shop-api', SECRET, ClicToPay\Environment::Test, ['proxy' => 'http://user:' . SECRET . '@proxy.example:3128']);
ob_start();
var_dump($client);
print_r($client);
var_export($client);
debug_zval_dump($client);
echo json_encode($client), serialize((array) $client), json_encode(get_object_vars($client)), json_encode(get_mangled_object_vars($client));
echo new ReflectionObject($client);
$text = ob_get_clean();
var_dump(strlen($text) > 500, str_contains($text, SECRET), str_contains($text, 'shop-api'));
--EXPECT--
bool(true)
bool(false)
bool(false)
