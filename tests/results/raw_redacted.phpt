--TEST--
Secrets and card data are in neither raw() nor rawJson()
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":2,"password":"p1","userName":"u1","ip":"192.0.2.1","cvc":123,"pan":"4111111111111111","note":"card 4111 1111 1111 1111!",'
    . '"nested":[{"cavv":"AAAB","Token":"t1","expiration":"203412","eci":"05"}],"attributes":[{"name":"password","value":"p2"}],"4111111111111111":"x",'
    . '"number":4111111111111111,"cvv2":null,"feUtrnno":622012655937370985}');
echo $status->rawJson(), "\n";
var_dump(json_encode($status->raw()) === $status->rawJson());
--EXPECT--
{"orderStatus":2,"password":"***","userName":"***","ip":"***","cvc":"***","pan":"411111**1111","note":"card 411111**1111!","nested":[{"cavv":"***","Token":"***","expiration":"***","eci":"05"}],"attributes":[{"name":"password","value":"***"}],"number":"411111**1111","cvv2":"***","feUtrnno":622012655937370985}
bool(true)
