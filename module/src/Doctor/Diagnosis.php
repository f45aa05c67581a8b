<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Shop\Words;

/** All that was found. */
final class Diagnosis
{
    /** @param list<Finding> $findings in the order of the checks */
    public function __construct(public readonly array $findings)
    {
    }

    /** The worst of all: a fault before what could not be looked at, and that before a warning. */
    public function level(): Level
    {
        $found = array_map(static fn (Finding $finding): Level => $finding->level, $this->findings);
        foreach ([Level::Fault, Level::Unknown, Level::Warning] as $level) {
            if (in_array($level, $found, true)) {
                return $level;
            }
        }
        return Level::Ok;
    }

    /** @return array{level: string, findings: list<array<string, mixed>>} */
    public function toArray(Words $words): array
    {
        return ['level' => $this->level()->value, 'findings' => array_map(static fn (Finding $finding): array => [
            'check' => $finding->check(),
            'level' => $finding->level->value,
            'code' => $finding->code,
            'meaning' => $finding->meaning($words),
            'mending' => $finding->mending($words),
            'values' => (object) $finding->values,
        ], $this->findings)];
    }
}
