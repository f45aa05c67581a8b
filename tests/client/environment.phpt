--TEST--
The environment is Test unless said otherwise, and can be read
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{Client, Environment};

var_dump((new Client('user', 'secret'))->environment);
var_dump((new Client('user', 'secret', Environment::Production))->environment);
var_dump((new Client('user', 'secret', 'https://gateway.example/payment/rest/'))->environment);
--EXPECT--
enum(ClicToPay\Environment::Test)
enum(ClicToPay\Environment::Production)
string(37) "https://gateway.example/payment/rest/"
