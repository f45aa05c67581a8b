--TEST--
Only RSA keys verify: with an EC key a careless check takes everything for signed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Verifier;

$ec = <<<'PEM'
-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjZdFBH1wbBIpmTUeoqzq/bKi7a3R
l/XjGKUrv4neBnkFQwDHL+Qs5sBPpQeGGajJURAG6tQSc3P3kcoVueqT4Q==
-----END PUBLIC KEY-----
PEM;
$small = <<<'PEM'
-----BEGIN PUBLIC KEY-----
MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMG+GzNaebB96wZ+dDKR9m8VbII9qz9M
4ZJ6h9uylIZupjiZ4TP1/3fx0fqBaNhvT3CAP/Mx1HwmFZ9soMqmksUCAwEAAQ==
-----END PUBLIC KEY-----
PEM;
attempt(fn () => Verifier::rsa($ec));
attempt(fn () => Verifier::rsa($small));
--EXPECT--
ValueError: ClicToPay\Verifier::rsa(): Argument #1 must be an RSA key of 1024 to 8192 bits
ValueError: ClicToPay\Verifier::rsa(): Argument #1 must be an RSA key of 1024 to 8192 bits
