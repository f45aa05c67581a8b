<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** A key pair for signed notifications. */
final class RsaKey
{
    /** @return array{string, string, string} private key, public key, self-signed certificate; all PEM */
    public static function make(): array
    {
        $key = openssl_pkey_new(['private_key_bits' => 2048, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);
        openssl_pkey_export($key, $private);
        $request = openssl_csr_new(['commonName' => 'ClicToPay sandbox'], $key, ['digest_alg' => 'sha256']);
        openssl_x509_export(openssl_csr_sign($request, null, $key, 3650, ['digest_alg' => 'sha256']), $certificate);
        return [$private, openssl_pkey_get_details($key)['key'], $certificate];
    }
}
