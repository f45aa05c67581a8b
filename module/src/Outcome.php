<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Anomaly, OrderStatus};

/** What settling an attempt found. */
final class Outcome
{
    public function __construct(
        /** as it is now */
        public readonly Attempt $attempt,
        /** what the gateway said; null: it does not know the order number */
        public readonly ?OrderStatus $status,
        /** this call moved it */
        public readonly bool $changed,
        public readonly ?Anomaly $anomaly,
        /** the money is there: taken, or held for an attempt that is captured later */
        public readonly bool $paid,
        /** false: the buyer's money may still move */
        public readonly bool $decided,
    ) {
    }
}
