<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** The file of certificates by which the gateway is recognised: there, readable, and with certificates in it that are still valid? */
final class CaStore implements Check
{
    private const BEGIN = '-----BEGIN CERTIFICATE-----';

    /** @param string $file '' where the TLS library has a store of another kind */
    public function __construct(private readonly string $file)
    {
    }

    public function name(): string
    {
        return 'ca_store';
    }

    public function run(): iterable
    {
        if ($this->file === '') {
            yield Finding::ok('ca_store.system');
            return;
        }
        $text = is_file($this->file) ? @file_get_contents($this->file) : false;
        if ($text === false) {
            yield Finding::fault(is_file($this->file) ? 'ca_store.unreadable' : 'ca_store.missing', ['file' => $this->file]);
        } elseif (!extension_loaded('openssl')) {
            yield Finding::unknown('ca_store.no_openssl', ['file' => $this->file]);
        } else {
            $valid = $this->valid($text);
            yield $valid > 0
                ? Finding::ok('ca_store.ok', ['file' => $this->file, 'count' => $valid])
                : Finding::fault('ca_store.empty', ['file' => $this->file]);
        }
    }

    /** How many certificates can be read and have not expired. */
    private function valid(string $text): int
    {
        $valid = 0;
        foreach (array_slice(explode(self::BEGIN, $text), 1) as $certificate) {
            $fields = @openssl_x509_parse(self::BEGIN . $certificate);
            $valid += (int) ($fields !== false && $fields['validTo_time_t'] > time());
        }
        return $valid;
    }
}
