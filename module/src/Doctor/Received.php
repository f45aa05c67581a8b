<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Shop\Refusals;

/** The notifications of the last days that were not taken, and why. */
final class Received implements Check
{
    private const DAYS = 7;

    public function __construct(private readonly Refusals $refusals)
    {
    }

    public function name(): string
    {
        return 'received';
    }

    public function run(): iterable
    {
        $last = $this->refusals->lastTaken();
        $sound = true;
        foreach ($this->refusals->since(self::DAYS) as $refusal) {
            $values = ['times' => $refusal->times, 'last' => self::moment($refusal->lastAt), 'detail' => $refusal->detail];
            // Anybody can send us anything: it matters if nothing better has come since.
            $level = $last !== null && $last >= $refusal->lastAt ? Level::Ok : Level::Warning;
            $sound = $sound && $level === Level::Ok;
            yield new Finding($level, "received.$refusal->reason", $values);
        }
        if ($sound) {
            yield $last === null ? Finding::ok('received.none') : Finding::ok('received.ok', ['last' => self::moment($last)]);
        }
    }

    private static function moment(\DateTimeImmutable $time): string
    {
        return $time->format('Y-m-d H:i') . ' UTC';
    }
}
