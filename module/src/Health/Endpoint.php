<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Health;

/** What came of the calls of one endpoint lately. */
final class Endpoint
{
    /** Fewer calls say nothing about the gateway. */
    private const ENOUGH = 3;
    private const SLOW_MILLISECONDS = 5000;

    public function __construct(
        public readonly string $name,
        public readonly int $calls,
        /** without a readable answer: not reached, timed out, an error of the server. A refusal is an answer */
        public readonly int $failed,
        /** of those that failed: the gateway was not even reached */
        public readonly int $unsent,
        /** that those with an answer took together */
        public readonly int $milliseconds,
        /** texts that can be compared; '': never */
        public readonly string $answeredAt,
        public readonly string $failedAt,
    ) {
    }

    /**
     * At least half of the calls failed, and none was answered since.
     *
     * @param string $reachedAt when any endpoint answered last: whoever could not be reached then can be reached again
     */
    public function isSilent(string $reachedAt): bool
    {
        return $this->failed >= self::ENOUGH
            && 2 * $this->failed >= $this->calls
            && $this->failedAt > ($this->failed === $this->unsent ? $reachedAt : $this->answeredAt);
    }

    /** The answers took 5 seconds or more, on average. */
    public function isSlow(): bool
    {
        $answered = $this->calls - $this->failed;
        return $answered >= self::ENOUGH && $this->milliseconds >= $answered * self::SLOW_MILLISECONDS;
    }

    public function failedPercent(): int
    {
        return intdiv(100 * $this->failed, $this->calls);
    }

    /** Of those with an answer; null: there is none. */
    public function averageMilliseconds(): ?int
    {
        return $this->calls === $this->failed ? null : intdiv($this->milliseconds, $this->calls - $this->failed);
    }
}
