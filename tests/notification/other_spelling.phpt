--TEST--
The order id is also read as mdorder, and an event may have no order number
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Notification;

$notification = Notification::parse('mdorder=3ff6962a&operation=bindingCreated&bindingId=7&enabled=true');
var_dump($notification->orderId, $notification->orderNumber);
--EXPECT--
string(8) "3ff6962a"
NULL
