--TEST--
getBindings() lists the stored credentials of a customer
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0","errorMessage":"Success","bindings":[{"bindingId":"44779116","maskedPan":"411111**1111","expiryDate":"203412",'
    . '"paymentWay":"TOKEN_PAY","paymentSystem":"CARD","displayLabel":"XXXXXXXXXXXX1111","bindingCategory":"COMMON","clientId":"client 7"},{"bindingId":45}]}')]);
$bindings = $gateway->client()->getBindings('client 7', bindingType: 'C', showExpired: true);
echo $gateway->requests()[0]->call(), "\n", $gateway->requests()[0]->form();
foreach ($bindings as $binding) {
    echo json_encode($binding), "\n";
}
echo $binding->rawJson(), "\n";
--EXPECT--
getBindings.do
clientId=client 7
bindingType=C
showExpired=true
{"bindingId":"44779116","clientId":"client 7","mask":"411111**1111","expiry":"203412","paymentWay":"TOKEN_PAY","paymentSystem":"CARD","label":"XXXXXXXXXXXX1111","category":"COMMON"}
{"bindingId":"45","clientId":null,"mask":null,"expiry":null,"paymentWay":null,"paymentSystem":null,"label":null,"category":null}
{"bindingId":45}
