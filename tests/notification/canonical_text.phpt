--TEST--
Exceptions carry the text that was checked, with lengths in place of values
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\{Notification, Verifier};

$forged = 'status=1&mdOrder=06cf5599&operation=deposited&email=buyer%40example.com&rest_route=&checksum=00';
$thrown = thrown(fn () => Notification::parse($forged, Verifier::hmac(HMAC_KEY)));
echo $thrown::class, "\n", $thrown->canonicalText, "\n";

$thrown = thrown(fn () => Notification::parse('status=1&email=buyer%40example.com&email=other%40example.com'));
echo $thrown::class, "\n", $thrown->canonicalText, "\n";

$thrown = thrown(fn () => Notification::parse(''));
var_dump($thrown->canonicalText);
--EXPECT--
ClicToPay\Exception\SignatureException
email;17 bytes;mdOrder;8 bytes;operation;9 bytes;rest_route;0 bytes;status;1 byte;
ClicToPay\Exception\InvalidNotificationException
email;17 bytes;email;17 bytes;status;1 byte;
string(0) ""
