--TEST--
Each wrong value has a sentence that says what is right
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

$url = 'https://pay.example.com/payment/rest/';
$wrong = [
    'active' => ['perhaps', 2, [true]],
    'sort_order' => ['first', '-1', -1, 1000000, '1.5', '+1', 1.5, true],
    'zone' => ['Europe'],
    'allowed_countries' => ['TUN', 'TN;FR', 'T1', str_repeat('TN,', 400), [['TN']], [1], new stdClass()],
    'hide_in_outage' => ['sometimes'],
    'mode' => ['live', 'production,test', true],
    'test_open' => ['open'],
    'test_user' => ["shop\napi", str_repeat('u', 1025), "\xFF", ['shop-api'], 1.0],
    'test_password' => ["secret\n", "\xC3", true],
    'test_url' => ['pay.example.com', 'http://pay.example.com/payment/rest/', 'https://pay.example.com/', "$url?a=b", 'https://u:p@pay.example.com/payment/rest/'],
    'production_url' => ['ftp://pay.example.com/payment/rest/'],
    'signature' => ['md5'],
    'language' => ['de', 'fr,en'],
    'languages' => ['fr,de', ',', ['fr', 2]],
    'validation' => ['sometimes'],
    'capture_delay' => ['31', 'P3D'],
    'currencies' => ['788', 'TND,DEM', 'TND,XAU', ','],
    'cards' => ['visa,cb mastercard', '../visa', ', ,'],
    'default_currency' => ['dinar', '788', 'DEM', 'TND,EUR'],
    'min_amount' => ['10,500', '10.5000', '-1', '0', '1e3', '1000000000.000', '9999999999999999999', 1.5],
    'max_amount' => ['0.000'],
    'three_ds_min_amount' => ['all'],
    'redirect' => ['maybe'],
    'redirect_success_delay' => ['301'],
    'redirect_failure_delay' => ['5s'],
    'redirect_success_message' => ["a\0b", "\xE9t\xE9", str_repeat('é', 4001), ['français' => 'x'], ['fr' => 5], ['x']],
    'redirect_failure_message' => ["\x7F"],
    'title' => [false],
    'description' => [["fr" => ['x']]],
    'return_mode' => ['PUT'],
    'status_paid' => ['-5'],
    'status_test' => ['paid'],
    'session_timeout' => ['0', '1000000000'],
    'retention_days' => ['0', '3651'],
    'merchant_email' => ['shop', '@example.com', 'shop@', 'a@example.com,b@example.com', 'shop @example.com', str_repeat('a', 250) . '@a.tn', "a\x00@b"],
    'prefix' => ['a', 'AB-1', 'ABCDEFGH1', 'é1'],
];
foreach ($wrong as $key => $values) {
    foreach ($values as $value) {
        problems([$key => $value]);
    }
}
--EXPECT--
active: Must be true or false.
active: Must be true or false.
active: Must be a text.
sort_order: Must be a whole number from 0 to 999999, in digits only.
sort_order: Must be a whole number from 0 to 999999, in digits only.
sort_order: Must be a whole number from 0 to 999999, in digits only.
sort_order: Must be a whole number from 0 to 999999, in digits only.
sort_order: Must be a whole number from 0 to 999999, in digits only.
sort_order: Must be a whole number from 0 to 999999, in digits only.
sort_order: Must be a text.
sort_order: Must be a text.
zone: Must be a whole number from 0 to 999999, in digits only.
allowed_countries: Must be country codes of two letters (ISO 3166) such as TN, separated by commas.
allowed_countries: Must be country codes of two letters (ISO 3166) such as TN, separated by commas.
allowed_countries: Must be country codes of two letters (ISO 3166) such as TN, separated by commas.
allowed_countries: Must be at most 1000 characters long.
allowed_countries: Must be a text or a list of texts.
allowed_countries: Must be a text or a list of texts.
allowed_countries: Must be a text.
hide_in_outage: Must be true or false.
mode: Must be one of: test, production.
mode: Must be one of: test, production.
mode: Must be a text.
test_open: Must be true or false.
test_user: Must not contain control characters (line breaks, tabs, NUL).
test_user: Must be at most 1024 bytes long.
test_user: Must be valid UTF-8.
test_user: Must be a text.
test_user: Must be a text.
test_password: Must not contain control characters (line breaks, tabs, NUL).
test_password: Must be valid UTF-8.
test_password: Must be a text.
test_url: Must be an absolute http or https URL.
test_url: Must be https; http is for a literal loopback address only (127.0.0.1, [::1]).
test_url: Must be a base address such as https://host.example/payment/rest/: ending so, and without a query or escapes.
test_url: Must be a base address such as https://host.example/payment/rest/: ending so, and without a query or escapes.
test_url: Must not contain a user name or password.
production_url: Must be an absolute http or https URL.
signature: Must be one of: none, hmac, rsa.
language: Must be one of: fr, en, ar.
language: Must be one of: fr, en, ar.
languages: Must be languages of the payment page: fr, en, ar, separated by commas.
languages: Must be more than commas; leave it empty for the default.
languages: Must be a text or a list of texts.
validation: Must be one of: automatic, manual.
capture_delay: Must be a whole number from 0 to 30, in digits only.
capture_delay: Must be a whole number from 0 to 30, in digits only.
currencies: Must be currency codes of three letters (ISO 4217) such as TND, separated by commas.
currencies: Must be currency codes of three letters (ISO 4217) such as TND, separated by commas.
currencies: Must be currency codes of three letters (ISO 4217) such as TND, separated by commas.
currencies: Must be more than commas; leave it empty for the default.
cards: Must be names of card badges (a-z 0-9 _ -) such as visa, separated by commas.
cards: Must be names of card badges (a-z 0-9 _ -) such as visa, separated by commas.
cards: Must be more than commas; leave it empty for the default.
default_currency: Must be a currency code of three letters (ISO 4217) such as TND.
default_currency: Must be a currency code of three letters (ISO 4217) such as TND.
default_currency: Must be a currency code of three letters (ISO 4217) such as TND.
default_currency: Must be a currency code of three letters (ISO 4217) such as TND.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
min_amount: Must be a text.
max_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
three_ds_min_amount: Must be an amount over 0 written like 10.500 (TND), of at most 12 digits; leave it empty for no limit.
redirect: Must be true or false.
redirect_success_delay: Must be a whole number from 0 to 300, in digits only.
redirect_failure_delay: Must be a whole number from 0 to 300, in digits only.
redirect_success_message: Must be valid UTF-8 without control characters other than line breaks.
redirect_success_message: Must be valid UTF-8 without control characters other than line breaks.
redirect_success_message: Must be at most 4000 characters long, all languages together.
redirect_success_message: Must be a text, or texts with language codes of two letters as keys.
redirect_success_message: Must be a text, or texts with language codes of two letters as keys.
redirect_success_message: Must be a text, or texts with language codes of two letters as keys.
redirect_failure_message: Must be valid UTF-8 without control characters other than line breaks.
title: Must be a text.
description: Must be a text, or texts with language codes of two letters as keys.
return_mode: Must be one of: get, post.
status_paid: Must be a whole number from 0 to 999999, in digits only.
status_test: Must be a whole number from 0 to 999999, in digits only.
session_timeout: Must be a whole number from 1 to 999999999, in digits only.
session_timeout: Must be a whole number from 1 to 999999999, in digits only.
retention_days: Must be a whole number from 1 to 3650, in digits only.
retention_days: Must be a whole number from 1 to 3650, in digits only.
merchant_email: Must be one e-mail address of at most 254 characters.
merchant_email: Must be one e-mail address of at most 254 characters.
merchant_email: Must be one e-mail address of at most 254 characters.
merchant_email: Must be one e-mail address of at most 254 characters.
merchant_email: Must be one e-mail address of at most 254 characters.
merchant_email: Must be one e-mail address of at most 254 characters.
merchant_email: Must not contain control characters (line breaks, tabs, NUL).
prefix: Must be 2 to 8 characters of A-Z a-z 0-9.
prefix: Must be 2 to 8 characters of A-Z a-z 0-9.
prefix: Must be 2 to 8 characters of A-Z a-z 0-9.
prefix: Must be 2 to 8 characters of A-Z a-z 0-9.
