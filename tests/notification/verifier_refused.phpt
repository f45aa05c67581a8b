--TEST--
Keys are judged when they are given
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';
require __DIR__ . '/../inc/notification_rsa.inc';

use ClicToPay\Verifier;

attempt(fn () => Verifier::hmac());
attempt(fn () => Verifier::hmac('key', ''));
attempt(fn () => Verifier::hmac(str_repeat('k', 1025)));
attempt(fn () => Verifier::hmac(...array_fill(0, 9, 'key')));
attempt(fn () => Verifier::rsa());
attempt(fn () => Verifier::rsa(RSA_PUBLIC_KEY, 'secret'));
attempt(fn () => Verifier::rsa(RSA_PUBLIC_KEY . "\n" . RSA_CERTIFICATE));
--EXPECT--
ValueError: ClicToPay\Verifier::hmac() needs at least one key
ValueError: ClicToPay\Verifier::hmac(): Argument #2 must be 1 to 1024 bytes long
ValueError: ClicToPay\Verifier::hmac(): Argument #1 must be 1 to 1024 bytes long
ValueError: ClicToPay\Verifier::hmac(): Argument #9 must not follow 8 others
ValueError: ClicToPay\Verifier::rsa() needs at least one key
ValueError: ClicToPay\Verifier::rsa(): Argument #2 must be one public key or certificate in PEM: base64 between "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----" and its END line
ValueError: ClicToPay\Verifier::rsa(): Argument #1 must be one public key or certificate in PEM: base64 between "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----" and its END line
