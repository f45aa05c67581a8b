<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Shop\Upkeep;

/** Whether the scheduled work runs: without it, payments whose notification was lost stay undecided. */
final class ScheduledWork implements Check
{
    /** minutes; it is meant to run every five, and page views are rare at night */
    private const LATE = 60;

    public function __construct(private readonly Upkeep $upkeep)
    {
    }

    public function name(): string
    {
        return 'cron';
    }

    public function run(): iterable
    {
        $last = $this->upkeep->lastRun();
        $minutes = $last === null ? 0 : intdiv(time() - $last->getTimestamp(), 60);
        yield match (true) {
            $last === null => Finding::fault('cron.never'),
            $minutes > self::LATE => Finding::fault('cron.late', ['minutes' => $minutes, 'limit' => self::LATE]),
            default => Finding::ok('cron.ok', ['minutes' => $minutes]),
        };
    }
}
