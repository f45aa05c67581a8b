--TEST--
raw() is the decoded reply, rawJson() its text; numbers stay exact
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":2,"feUtrnno":622012655937370985,"largest":9223372036854775807,"beyond":9223372036854775808,"rate":1.10,"tiny":1e-400,'
    . '"text":"a\u00e9\/","7":"seven","none":null,"empty":{},"list":[[],{"a":true}]}');
foreach ($status->raw() as $name => $value) {
    echo json_encode($name), ' ', var_export($value, true), "\n";
}
echo $status->rawJson(), "\n";
--EXPECT--
"orderStatus" 2
"feUtrnno" 622012655937370985
"largest" 9223372036854775807
"beyond" '9223372036854775808'
"rate" '1.10'
"tiny" '1e-400'
"text" 'aé/'
7 'seven'
"none" NULL
"empty" array (
)
"list" array (
  0 => 
  array (
  ),
  1 => 
  array (
    'a' => true,
  ),
)
{"orderStatus":2,"feUtrnno":622012655937370985,"largest":9223372036854775807,"beyond":9223372036854775808,"rate":1.10,"tiny":1e-400,"text":"aé/","7":"seven","none":null,"empty":{},"list":[[],{"a":true}]}
