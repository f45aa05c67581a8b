--TEST--
A name of digits is a key like that of any PHP array
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Notification;

$notification = Notification::parse('mdOrder=1&operation=deposited&7=seven&08=eight');
var_dump($notification->parameters['7'], $notification->parameters['08']);
--EXPECT--
string(5) "seven"
string(5) "eight"
