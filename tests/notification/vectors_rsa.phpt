--TEST--
Checksums with RSA: public key or certificate, SHA-512 whatever sign_alias says
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification_rsa.inc';

use ClicToPay\{Notification, Verifier};

$signed = RSA_QUERY . '&checksum=' . RSA_CHECKSUM;
var_dump(Notification::parse($signed, Verifier::rsa(RSA_PUBLIC_KEY))->verified);
var_dump(Notification::parse($signed, Verifier::rsa(RSA_CERTIFICATE, RSA_PUBLIC_KEY))->verified);

$signed = RSA_QUERY . '&sign_alias=' . RSA_CERTIFICATE_ALIAS . '&checksum=' . RSA_CERTIFICATE_CHECKSUM;
var_dump(Notification::parse($signed, Verifier::rsa(RSA_CERTIFICATE))->verified);
--EXPECT--
bool(true)
bool(true)
bool(true)
