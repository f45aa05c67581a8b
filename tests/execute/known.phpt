--TEST--
execute() makes any call, and returns the decoded reply
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2,"actionCode":0,"list":[1,true,null,"é"],"feUtrnno":622012655937370985}')]);
var_dump($gateway->client()->execute('getOrderStatusExtended.do', ['orderId' => '70906e55', 'language' => 'fr']));
echo $gateway->requests()[0]->form();
--EXPECT--
array(5) {
  ["errorCode"]=>
  string(1) "0"
  ["orderStatus"]=>
  int(2)
  ["actionCode"]=>
  int(0)
  ["list"]=>
  array(4) {
    [0]=>
    int(1)
    [1]=>
    bool(true)
    [2]=>
    NULL
    [3]=>
    string(2) "é"
  }
  ["feUtrnno"]=>
  int(622012655937370985)
}
orderId=70906e55
language=fr
