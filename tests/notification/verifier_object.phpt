--TEST--
A Verifier shows no key, and is not copied, serialised or compared
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Verifier;

$verifier = Verifier::hmac(HMAC_KEY);
var_dump($verifier, (array) $verifier, json_encode($verifier));
var_export($verifier);
echo "\n";
attempt(fn () => clone $verifier);
attempt(fn () => serialize($verifier));
attempt(fn () => unserialize('O:18:"ClicToPay\Verifier":0:{}'));
attempt(fn () => new Verifier());
var_dump($verifier == Verifier::hmac(HMAC_KEY));
--EXPECTF--
object(ClicToPay\Verifier)#1 (0) {
}
array(0) {
}
string(2) "{}"
%SClicToPay\Verifier::__set_state(array(
))
Error: Trying to clone an uncloneable object of class ClicToPay\Verifier
Exception: Serialization of 'ClicToPay\Verifier' is not allowed
Exception: Unserialization of 'ClicToPay\Verifier' is not allowed
Error: Call to private ClicToPay\Verifier::__construct() from global scope
bool(false)
