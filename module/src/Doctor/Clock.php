<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** This machine's clock against the gateway's: certificates, the end of payment pages and the dates of payments depend on it. */
final class Clock implements Check
{
    /** seconds that the two may be apart */
    public const TOLERANCE = 60;

    public function __construct(private readonly Http $http, private readonly string $url)
    {
    }

    public function name(): string
    {
        return 'clock';
    }

    public function run(): iterable
    {
        $reply = $this->http->get($this->url);
        $theirs = strtotime($reply->header('date'));
        if ($reply->error !== 0 || $theirs === false) {
            yield Finding::unknown('clock.no_date');
            return;
        }
        $ahead = (int) round(microtime(true) - $reply->seconds / 2 - $theirs);
        yield match (true) {
            abs($ahead) <= self::TOLERANCE => Finding::ok('clock.ok', ['tolerance' => self::TOLERANCE]),
            $ahead > 0 => Finding::fault('clock.fast', ['seconds' => $ahead]),
            default => Finding::fault('clock.slow', ['seconds' => -$ahead]),
        };
    }
}
