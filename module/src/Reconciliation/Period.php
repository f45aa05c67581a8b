<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

/** Whole days in Tunisia, as in the merchant portal. A payment belongs to the day on which its page was opened. */
final class Period
{
    private const ZONE = 'Africa/Tunis';
    /** seconds into the night */
    private const EVENING = 7200;

    /** @param \DateTimeImmutable $to not included */
    public function __construct(public readonly \DateTimeImmutable $from, public readonly \DateTimeImmutable $to)
    {
    }

    /**
     * Days as 2026-01-31, yesterday or today.
     *
     * @throws \ValueError
     */
    public static function days(string $first, string $last): self
    {
        $period = new self(self::day($first), self::day($last)->modify('+1 day'));
        return $period->from < $period->to ? $period : throw new \ValueError("The last day, $last, is before the first, $first.");
    }

    public static function yesterday(): self
    {
        return self::days('yesterday', 'yesterday');
    }

    /** The last day whose evening is settled too: its pages are over, and the scheduled work has seen to what they left. */
    public static function settled(): self
    {
        $moment = new \DateTimeImmutable('-' . self::EVENING . ' seconds', new \DateTimeZone(self::ZONE));
        $today = $moment->modify('midnight');
        return new self($today->modify('-1 day'), $today);
    }

    public function first(): string
    {
        return $this->from->setTimezone(new \DateTimeZone(self::ZONE))->format('Y-m-d');
    }

    public function last(): string
    {
        return $this->to->setTimezone(new \DateTimeZone(self::ZONE))->modify('-1 day')->format('Y-m-d');
    }

    public function contains(?\DateTimeImmutable $moment): bool
    {
        return $moment !== null && $moment >= $this->from && $moment < $this->to;
    }

    private static function day(string $text): \DateTimeImmutable
    {
        $zone = new \DateTimeZone(self::ZONE);
        if ($text === 'today' || $text === 'yesterday') {
            return new \DateTimeImmutable($text, $zone);
        }
        $day = \DateTimeImmutable::createFromFormat('!Y-m-d', $text, $zone);
        return $day !== false && $day->format('Y-m-d') === $text ? $day : throw new \ValueError("\"$text\" is no day: write it as 2026-01-31, yesterday or today.");
    }
}
