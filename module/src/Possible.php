<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** What the merchant can do with an attempt now, by the gateway's last status. */
final class Possible
{
    public function __construct(
        /** the most that can be captured; null: nothing */
        public readonly ?Money $capture = null,
        /** the hold or the payment of the same bank day can be cancelled, or the unpaid page be closed */
        public readonly bool $cancel = false,
        /** the most that can be refunded; null: nothing */
        public readonly ?Money $refund = null,
    ) {
    }
}
