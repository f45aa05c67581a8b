--TEST--
Options given by reference are read, not changed
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Client;

$timeout = 2;
$options = ['timeout' => &$timeout];
new Client('user', 'secret', options: $options);
var_dump($options);
--EXPECT--
array(1) {
  ["timeout"]=>
  &int(2)
}
