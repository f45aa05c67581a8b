<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The notifications of one day that were not taken for one reason. */
final class Refusal
{
    public function __construct(
        /** one of the constants of Refusals */
        public readonly string $reason,
        public readonly int $times,
        public readonly \DateTimeImmutable $lastAt,
        /** English, of the last one; '' if the reason says all */
        public readonly string $detail,
    ) {
    }
}
