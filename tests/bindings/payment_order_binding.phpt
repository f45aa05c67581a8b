--TEST--
paymentOrderBinding() pays with a stored credential, and says where the buyer goes next
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"redirect":"https://pay.example/finish.html?orderId=id","info":"Your order is proceeded, redirecting...","errorCode":0}'),
    Reply::json('{"info":"x","errorCode":0,"acsUrl":"https://acs.example/start.do","paReq":"eJx","termUrl":"https://pay.example/finish3ds.do"}')]);
$client = $gateway->client();
$payment = $client->paymentOrderBinding('id', 'b-1', 'fr', '192.0.2.1', 'a@shop.example', ['tii' => 'U']);
echo $gateway->requests()[0]->form(), json_encode($payment), "\n";
$payment = $client->paymentOrderBinding('id', 'b-1');
echo "$payment->acsUrl $payment->paReq $payment->termUrl\n", $payment->rawJson(), "\n";
--EXPECT--
mdOrder=id
bindingId=b-1
language=fr
ip=192.0.2.1
email=a@shop.example
tii=U
{"orderId":null,"redirect":"https:\/\/pay.example\/finish.html?orderId=id","acsUrl":null,"paReq":null,"termUrl":null,"info":"Your order is proceeded, redirecting...","status":null}
https://acs.example/start.do eJx https://pay.example/finish3ds.do
{"info":"x","errorCode":0,"acsUrl":"https://acs.example/start.do","paReq":"***","termUrl":"https://pay.example/finish3ds.do"}
