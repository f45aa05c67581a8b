<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** What came of closing an order. Exactly one of the three is set. */
final class Closing
{
    public function __construct(
        public readonly bool $closed = false,
        /** not closed: this attempt has paid it */
        public readonly ?Attempt $paid = null,
        /** not closed: the gateway does not answer, or a payment is under way */
        public readonly bool $undecided = false,
    ) {
    }
}
