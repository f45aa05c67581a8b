--TEST--
Fields and values that nobody has seen yet do no harm
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":2,"newField":{"deep":[1,2,{"x":"y"}]},"paymentWay":"NEW_WALLET","actionCode":424242,"paymentAmountInfo":{"paymentState":"NEW","new":1}}');
echo $status->status->name, " $status->paymentWay $status->paymentState {$status->action->class->name} {$status->raw()['newField']['deep'][2]['x']}\n";
--EXPECT--
Deposited NEW_WALLET NEW Unknown y
