--TEST--
Settings that contradict each other
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

problems(['min_amount' => '10.001', 'max_amount' => '10']);
problems(['min_amount' => '10', 'max_amount' => '10']);
problems(['min_amount' => 'few', 'max_amount' => '1']);
problems(['default_currency' => 'JPY', 'min_amount' => '1.5']);
problems(['default_currency' => 'dinar', 'min_amount' => '1.5', 'max_amount' => 'many']);
problems(['language' => 'en', 'languages' => 'fr,ar']);
problems(['language' => 'ar', 'languages' => 'fr,ar']);
problems(['language' => 'de', 'languages' => 'fr']);
problems(['validation' => 'manual', 'capture_delay' => 3]);
problems(['validation' => 'manual', 'capture_delay' => 0]);
problems(['validation' => 'by hand', 'capture_delay' => 3]);
problems(['signature' => 'hmac']);
problems(['signature' => 'rsa', 'signature_keys' => " \n "]);
problems(['signature' => 'md5']);
--EXPECT--
max_amount: Must not be less than min_amount.
nothing is wrong
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10500 (JPY), of at most 12 digits; leave it empty for no limit.
default_currency: Must be a currency code of three letters (ISO 4217) such as TND.
max_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
languages: Must include the default language.
nothing is wrong
language: Must be one of: fr, en, ar.
capture_delay: Must be 0 where validation is manual: choose automatic to capture after some days.
nothing is wrong
validation: Must be one of: automatic, manual.
signature_keys: Must be the key that the gateway gave for its notifications: it is empty.
signature_keys: Must be the gateway's public key or certificate in PEM: it is empty.
signature: Must be one of: none, hmac, rsa.
