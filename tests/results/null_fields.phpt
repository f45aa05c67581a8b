--TEST--
Fields that are null are absent
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$names = ['orderNumber', 'actionCode', 'amount', 'currency', 'date', 'orderDescription', 'ip', 'merchantOrderParams', 'attributes', 'cardAuthInfo', 'authDateTime', 'terminalId',
    'authRefNum', 'paymentAmountInfo', 'bankInfo', 'refunds', 'chargeback', 'paymentWay', 'bindingInfo'];
$status = OrderStatus::fromJson(json_encode(['orderStatus' => 0] + array_fill_keys($names, null)));
echo json_encode(array_filter(get_object_vars($status), fn ($value) => $value !== null && $value !== [])), "\n";
--EXPECT--
{"statusCode":0,"status":0,"chargeback":false}
