--TEST--
While a key is being replaced, old and new are both right
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

$verifier = Verifier::hmac('old', 'new');
foreach (['old', 'new', 'other'] as $key) {
    try {
        var_dump(Notification::parse(signed(['mdOrder' => '1', 'operation' => 'deposited'], $key), $verifier)->verified);
    } catch (ClicToPay\Exception\SignatureException) {
        echo "refused\n";
    }
}
--EXPECT--
bool(true)
bool(true)
refused
