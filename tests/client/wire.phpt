--TEST--
A call is a POST of a form; the password is in its body only
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json(['errorCode' => '0', 'orderStatus' => 0])]);
$gateway->client()->getOrderStatus('70906e55-7114-41d6-8332-4609dc6590f4');
$request = $gateway->requests()[0];
echo "$request->method $request->path\n", $request->headers['content-type'], "\n", $request->headers['accept'], "\n$request->body\n";
var_dump($request->field('password') === Gateway::PASSWORD, isset($request->headers['expect']));
foreach ([$request->path, ...$request->headers] as $text) {
    echo str_contains($text, Gateway::USER) || str_contains($text, 'word') ? "credentials in $text\n" : '';
}
--EXPECT--
POST /payment/rest/getOrderStatus.do
application/x-www-form-urlencoded; charset=UTF-8
application/json
userName=shop-api&password=pa%24%24%20word%2F%C3%A9&orderId=70906e55-7114-41d6-8332-4609dc6590f4
bool(true)
bool(false)
