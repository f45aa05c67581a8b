--TEST--
getOrderStatusExtended() reads the whole status
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0","errorMessage":"Success","orderNumber":"CMD-1001","orderStatus":2,"actionCode":0,'
    . '"actionCodeDescription":"Request processed successfully","amount":10500,"currency":"788","date":1700000000123,"orderDescription":"Commande 1001",'
    . '"ip":"192.0.2.1","merchantOrderParams":[{"name":"udf","value":"7"}],"attributes":[{"name":"mdOrder","value":"70906e55"}],'
    . '"cardAuthInfo":{"maskedPan":"450921**1119","expiration":"202612","cardholderName":"XXX","approvalCode":"019981","paymentSystem":"VISA","pan":"450921**1119"},'
    . '"authDateTime":1700000100000,"terminalId":"00001","authRefNum":"714105591198","paymentWay":"CARD",'
    . '"paymentAmountInfo":{"paymentState":"DEPOSITED","approvedAmount":10500,"depositedAmount":10500,"refundedAmount":0,"feeAmount":200},'
    . '"bankInfo":{"bankName":"BANQUE","bankCountryCode":"TN"}}')]);
$status = $gateway->client()->getOrderStatusExtended('70906e55');
foreach (get_object_vars($status) as $name => $value) {
    echo "$name: ", match (true) {
        $value instanceof DateTimeImmutable => $value->format('Y-m-d H:i:s.v e'),
        $value instanceof UnitEnum => $value->name,
        is_object($value) => method_exists($value, '__toString') ? (string) $value : json_encode($value),
        default => json_encode($value),
    }, "\n";
}
--EXPECT--
orderId: "70906e55"
orderNumber: "CMD-1001"
statusCode: 2
status: Deposited
amount: 10.500 TND
approvedAmount: 10.500 TND
depositedAmount: 10.500 TND
refundedAmount: 0.000 TND
fee: 0.200 TND
action: {"code":0,"class":"A"}
registeredAt: 2023-11-14 22:13:20.123 UTC
authorisedAt: 2023-11-14 22:15:00.000 UTC
depositedAt: null
refundedAt: null
reversedAt: null
card: {"mask":"450921**1119","expiry":"202612","holder":"XXX","brand":"VISA","product":null}
threeDSecure: null
chargeback: false
approvalCode: "019981"
terminalId: "00001"
referenceNumber: "714105591198"
ip: "192.0.2.1"
bankName: "BANQUE"
bankCountry: "TN"
paymentState: "DEPOSITED"
paymentWay: "CARD"
description: "Commande 1001"
refunds: []
merchantParameters: {"udf":"7"}
attributes: {"mdOrder":"70906e55"}
