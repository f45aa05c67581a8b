--TEST--
Parameters that the shop's router added are left out
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

$query = 'rest_route=%2Fpay&page[]=1&' . signed(['mdOrder' => '1', 'operation' => 'deposited']) . '&page[]=2';
$notification = Notification::parse($query, Verifier::hmac(HMAC_KEY), ['rest_route', 'page[]']);
var_dump($notification->verified);
echo implode(' ', array_keys($notification->parameters)), "\n";
--EXPECT--
bool(true)
mdOrder operation checksum
