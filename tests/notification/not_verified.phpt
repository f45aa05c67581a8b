--TEST--
Without a verifier nothing is verified, whatever checksum there is
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';
use ClicToPay\Notification;

$parameters = ['mdOrder' => '1', 'operation' => 'deposited'];
var_dump(Notification::parse(signed($parameters))->verified);
var_dump(Notification::parse('mdOrder=1&operation=deposited&checksum=nonsense')->verified);
--EXPECT--
bool(false)
bool(false)
