--TEST--
A key that can't be used is a mistake in the settings, told by its number
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';
require __DIR__ . '/../inc/notification_rsa.inc';

problems(['signature' => 'hmac', 'signature_keys' => "key\n" . str_repeat('k', 1025)]);
problems(['signature' => 'hmac', 'signature_keys' => implode("\n", range(1, 9))]);
problems(['signature' => 'hmac', 'signature_keys' => implode("\n", range(1, 8))]);
problems(['signature' => 'hmac', 'signature_keys' => [1, 2]]);
problems(['signature' => 'rsa', 'signature_keys' => 'key']);
problems(['signature' => 'rsa', 'signature_keys' => RSA_PUBLIC_KEY . "\n" . str_replace('A', 'B', RSA_PUBLIC_KEY)]);
problems(['signature' => 'rsa', 'signature_keys' => RSA_PUBLIC_KEY . "\n-----BEGIN CERTIFICATE-----"]);
problems(['signature' => 'none', 'signature_keys' => 'whatever']);
--EXPECT--
signature_keys: Key 2 must be 1 to 1024 bytes long.
signature_keys: Key 9 must not follow 8 others.
nothing is wrong
signature_keys: Must be a text or a list of texts.
signature_keys: Key 1 must be one public key or certificate in PEM: base64 between "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----" and its END line.
signature_keys: Key 2 must be one public key or certificate in PEM: base64 between "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----" and its END line.
signature_keys: Key 2 must be one public key or certificate in PEM: base64 between "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----" and its END line.
nothing is wrong
