<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{Money, OrderStatus, Verdict};

/** One payment of a list that somebody else keeps: the gateway's own, or a file from the merchant portal. */
final class Listed
{
    public function __construct(
        public readonly string $orderNumber,
        /** what was ordered; null: the list does not say, or not in a way that can be read */
        public readonly ?Money $amount,
        /** money was held or taken; null: the list does not say */
        public readonly ?bool $paid,
    ) {
    }

    /** Paid orders were asked for; no document says that only they come. */
    public static function of(OrderStatus $status): self
    {
        return new self((string) $status->orderNumber, $status->amount, match ($status->verdict()) {
            Verdict::Unpaid => false,
            Verdict::Undecided => null,
            default => true,
        });
    }
}
