--TEST--
GatewayException carries code, text, call, ids and the reply
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"7","errorMessage":"Erreur système, carte 4111111111111111","password":"p","detail":[1]}')]);
$thrown = thrown(fn () => $gateway->client()->getOrderStatusExtended('70906e55'));
foreach (['errorCode', 'errorMessage', 'endpoint', 'orderId', 'orderNumber'] as $name) {
    echo "$name ", var_export($thrown->$name, true), "\n";
}
echo json_encode($thrown->raw(), JSON_UNESCAPED_UNICODE), "\n{$thrown->getMessage()}\n";
--EXPECT--
errorCode '7'
errorMessage 'Erreur système, carte 411111**1111'
endpoint 'getOrderStatusExtended.do'
orderId '70906e55'
orderNumber NULL
{"errorCode":"7","errorMessage":"Erreur système, carte 411111**1111","password":"***","detail":[1]}
getOrderStatusExtended.do was refused with error code 7. The gateway reports a fault of its own: read the order's status before trying again. The gateway says: Erreur système, carte 411111**1111
