--TEST--
A notification as the gateway documents it, without a checksum
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Notification;

print_r(Notification::parse('mdOrder=06cf5599-3f17-7c86-bdbc-bd7d00a8b38b&orderNumber=2003&operation=deposited&status=1&text=a+b%20c%2Bd%C3%A9&empty='));
--EXPECT--
ClicToPay\Notification Object
(
    [orderId] => 06cf5599-3f17-7c86-bdbc-bd7d00a8b38b
    [orderNumber] => 2003
    [operation] => deposited
    [success] => 1
    [verified] => 
    [parameters] => Array
        (
            [mdOrder] => 06cf5599-3f17-7c86-bdbc-bd7d00a8b38b
            [orderNumber] => 2003
            [operation] => deposited
            [status] => 1
            [text] => a b c+dé
            [empty] => 
        )

)
