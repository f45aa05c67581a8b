--TEST--
verifier() has every key of the settings
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';
require __DIR__ . '/../inc/notification.inc';
require __DIR__ . '/../inc/notification_rsa.inc';

use ClicToPay\Notification;

function verified(ClicToPay\Settings $settings, string $query): string
{
    try {
        return Notification::parse($query, $settings->verifier())->verified ? 'verified' : 'not verified';
    } catch (ClicToPay\Exception\SignatureException) {
        return 'refused';
    }
}

$parameters = ['mdOrder' => '1', 'operation' => 'deposited', 'status' => '1'];
var_dump(settings()->verifier(), settings(['signature_keys' => 'kept for later'])->verifier());
echo 'none: ', verified(settings(), signed($parameters)), "\n";

foreach (['text' => " old \r\n\r\n\tnew\n", 'list' => ['old', 'new']] as $form => $keys) {
    $settings = settings(['signature' => 'HMAC', 'signature_keys' => $keys]);
    foreach (['old', 'new', 'other'] as $key) {
        echo "hmac, $form, $key: ", verified($settings, signed($parameters, $key)), "\n";
    }
}

$key = RSA_QUERY . '&checksum=' . RSA_CHECKSUM;
foreach ([
    'key' => RSA_PUBLIC_KEY,
    'certificate' => RSA_CERTIFICATE,
    'both' => "\n" . RSA_CERTIFICATE . "\n" . RSA_PUBLIC_KEY . "\n",
    'both, from Windows' => str_replace("\n", "\r\n", "our keys:\n" . RSA_CERTIFICATE . "\n\n" . RSA_PUBLIC_KEY),
    'list' => [RSA_PUBLIC_KEY, RSA_CERTIFICATE],
] as $form => $keys) {
    echo "rsa, $form: ", verified(settings(['signature' => 'rsa', 'signature_keys' => $keys]), $key), "\n";
}

$settings = settings(['signature' => 'hmac', 'signature_keys' => 'key']);
var_dump($settings->verifier() instanceof ClicToPay\Verifier, $settings->verifier() === $settings->verifier());
--EXPECT--
NULL
NULL
none: not verified
hmac, text, old: verified
hmac, text, new: verified
hmac, text, other: refused
hmac, list, old: verified
hmac, list, new: verified
hmac, list, other: refused
rsa, key: verified
rsa, certificate: refused
rsa, both: verified
rsa, both, from Windows: verified
rsa, list: verified
bool(true)
bool(false)
