<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\Environment;

/** One comparison of a period, as far as it has come. */
final class Balance
{
    public function __construct(
        public readonly int $id,
        public readonly Period $period,
        /** the scheduled work's own */
        public readonly bool $daily,
        public readonly Environment $environment,
        public readonly \DateTimeImmutable $startedAt,
        /** null: it is not at its end */
        public readonly ?\DateTimeImmutable $finishedAt,
        /** payments of the journal that the gateway was asked about */
        public readonly int $asked,
        public readonly Sums $sums,
        /** which list of payments it was compared with; null: none, so that nobody knows whether the gateway has more */
        public readonly ?Source $source,
        /** payments in that list, and how many of them do not bear this shop's prefix */
        public readonly int $listed,
        public readonly int $foreign,
        /** where the next page of the journal begins */
        public readonly string $afterTime,
        public readonly int $afterId,
        public readonly int $version,
    ) {
    }
}
