<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** The gateway's name, and whether its addresses of both kinds answer: one that is silent delays every new connection. */
final class Addresses implements Check
{
    public function __construct(private readonly Http $http, private readonly string $url)
    {
    }

    public function name(): string
    {
        return 'dns';
    }

    public function run(): iterable
    {
        $host = (string) parse_url($this->url, PHP_URL_HOST);
        $replies = [];
        foreach (self::families(trim($host, '[]')) as $family) {
            $replies[$family] = $this->http->connect($this->url, $family);
        }
        $answering = array_filter($replies, static fn (Reply $reply): bool => $reply->error === 0);
        $found = array_filter($replies, static fn (Reply $reply): bool => $reply->error !== Reply::UNKNOWN_HOST);
        $dead = array_filter($found, static fn (Reply $reply): bool => $reply->error !== 0 && !$reply->noSuchNetwork());
        yield match (true) {
            $found === [] => Finding::fault('dns.unknown', ['host' => $host]),
            $answering === [] => Finding::fault('dns.unreachable', ['host' => $host, 'reason' => reset($found)->errorText]),
            $dead !== [] => Finding::warning('dns.v' . array_key_first($dead), ['host' => $host]),
            default => Finding::ok('dns.ok', ['host' => $host]),
        };
    }

    /** @return list<int> the kinds of addresses that the host can have */
    private static function families(string $host): array
    {
        return match (true) {
            filter_var($host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4) !== false => [4],
            filter_var($host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6) !== false => [6],
            default => [4, 6],
        };
    }
}
