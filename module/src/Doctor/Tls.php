<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** Whether the gateway proves who it is: a certificate for its name, by somebody who is trusted. */
final class Tls implements Check
{
    public function __construct(private readonly Http $http, private readonly string $url)
    {
    }

    public function name(): string
    {
        return 'tls';
    }

    public function run(): iterable
    {
        $host = (string) parse_url($this->url, PHP_URL_HOST);
        if (!str_starts_with($this->url, 'https:')) {
            yield Finding::ok('tls.none', ['host' => $host]);
            return;
        }
        $reply = $this->http->handshake($this->url);
        yield match ($reply->error) {
            0 => Finding::ok('tls.ok', ['host' => $host]),
            Reply::CERTIFICATE => $this->http->handshake($this->url, anyName: true)->error === 0
                ? Finding::fault('tls.name', ['host' => $host])
                : Finding::fault('tls.chain', ['host' => $host, 'reason' => $reply->errorText]),
            Reply::CA_FILE => Finding::unknown('tls.ca_store', ['host' => $host]),
            Reply::UNKNOWN_HOST, Reply::NO_CONNECTION, Reply::TIMEOUT => Finding::unknown('tls.unreachable', ['host' => $host]),
            default => Finding::fault('tls.failed', ['host' => $host, 'reason' => $reply->errorText]),
        };
    }
}
