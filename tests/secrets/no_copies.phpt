--TEST--
Whatever could carry a secret away is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::json('{"errorCode":"0"}')]);
$client = $gateway->client();
foreach ([$client, $client->bindCard('b')] as $object) {
    foreach ([fn () => clone $object, fn () => serialize($object), fn () => unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}')] as $call) {
        echo thrown($call)->getMessage(), "\n";
    }
}
--EXPECT--
Trying to clone an uncloneable object of class ClicToPay\Client
Serialization of 'ClicToPay\Client' is not allowed
Unserialization of 'ClicToPay\Client' is not allowed
Trying to clone an uncloneable object of class ClicToPay\Acknowledgement
Serialization of 'ClicToPay\Acknowledgement' is not allowed
Unserialization of 'ClicToPay\Acknowledgement' is not allowed
