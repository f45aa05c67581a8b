<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use RuntimeException;

/** Signs the parameters of a notification: not at all, with HMAC-SHA-256, or with RSA and SHA-512. */
final class Signature
{
    /** @param string $key the shared secret, or the private key as PEM */
    public function __construct(
        private readonly string $mode,
        private readonly string $key,
        private readonly string $alias,
    ) {
    }

    /**
     * @param array<string, string> $parameters
     * @return array<string, string>
     */
    public function sign(array $parameters): array
    {
        return match ($this->mode) {
            'none' => $parameters,
            'hmac' => $parameters + ['checksum' => $this->hmac(self::text($parameters))],
            'rsa' => $parameters + ['sign_alias' => $this->alias, 'checksum' => $this->rsa(self::text($parameters))],
        };
    }

    /**
     * The signed text: name;value; of every parameter, sorted by name in byte order.
     *
     * @param array<string, string> $parameters
     */
    public static function text(array $parameters): string
    {
        ksort($parameters, SORT_STRING);
        $text = '';
        foreach ($parameters as $name => $value) {
            $text .= "$name;$value;";
        }
        return $text;
    }

    private function hmac(string $text): string
    {
        return strtoupper(hash_hmac('sha256', $text, $this->key));
    }

    private function rsa(string $text): string
    {
        if (!openssl_sign($text, $signature, $this->key, OPENSSL_ALGO_SHA512)) {
            throw new RuntimeException('The callback\'s private key cannot sign.');
        }
        return strtoupper(bin2hex($signature));
    }
}
