--TEST--
3-D Secure is read in every spelling and place
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['{"eci":"05","threeDSInfo":{"cavv":"AAAB","xid":"x","threeDSProtocolVersion":"2.1.0","aResTransStatus":"C","rReqTransStatus":"Y"}}',
    '{"eci":5,"threeDsProtocolVersion":"2.2.0","aresTransStatus":"Y"}', '{"eci":"07","paResStatus":"A"}', '{"cavv":"AAAB"}', '{}', 'null', '[]'] as $json) {
    $secure = OrderStatus::fromJson('{"orderStatus":2,"cardAuthInfo":{"secureAuthInfo":' . $json . '}}')->threeDSecure;
    echo json_encode($secure), "\n";
}
--EXPECT--
{"eci":"05","version":"2.1.0","status":"Y"}
{"eci":"5","version":"2.2.0","status":"Y"}
{"eci":"07","version":null,"status":"A"}
null
null
null
null
