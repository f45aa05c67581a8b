--TEST--
Both exceptions are run-time exceptions of the extension
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\{Notification, Verifier};

foreach (['', 'mdOrder=1&operation=deposited'] as $query) {
    $thrown = thrown(fn () => Notification::parse($query, Verifier::hmac(HMAC_KEY)));
    var_dump($thrown instanceof RuntimeException, $thrown instanceof ClicToPay\Exception\ClicToPayException);
    attempt(fn () => $thrown->canonicalText = '');
}
--EXPECT--
bool(true)
bool(true)
Error: Cannot modify readonly property ClicToPay\Exception\InvalidNotificationException::$canonicalText
bool(true)
bool(true)
Error: Cannot modify readonly property ClicToPay\Exception\SignatureException::$canonicalText
