--TEST--
jsonParams travel as one field with JSON
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])]);
$gateway->client()->register('A', Money::of('1', 'TND'), 'https://shop.example/', email: 'client@shop.example', phone: '+21671000000',
    jsonParams: ['panier' => "été \"1/2\"\n<b>", 'udf2' => '']);
echo implode('|', $gateway->requests()[0]->all('jsonParams')), "\n";
print_r(json_decode($gateway->requests()[0]->field('jsonParams'), true));
--EXPECT--
{"panier":"été \"1/2\"\n<b>","udf2":"","email":"client@shop.example","phone":"+21671000000"}
Array
(
    [panier] => été "1/2"
<b>
    [udf2] => 
    [email] => client@shop.example
    [phone] => +21671000000
)
