<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\Money;

/** What this shop itself has asked the gateway for about an attempt. */
final class Operated
{
    public function __construct(
        /** refunds that are done */
        public readonly Money $refunded,
        /** and those whose answer is awaited */
        public readonly Money $refunding,
        /** it was cancelled here, or is being so */
        public readonly bool $cancelled,
    ) {
    }
}
