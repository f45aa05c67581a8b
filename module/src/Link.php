<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** A payment link for a phone or mail order: for an existing order, or for a free amount with a reference. */
final class Link
{
    public function __construct(
        public readonly int $id,
        public readonly ?int $orderId,
        /** null: the order's */
        public readonly ?Money $amount,
        public readonly string $reference,
        public readonly string $email,
        public readonly string $language,
        /** open, paid or withdrawn; of a link for an order: open or withdrawn */
        public readonly string $state,
        public readonly ?int $paidAttemptId,
        public readonly \DateTimeImmutable $createdAt,
        public readonly \DateTimeImmutable $expiresAt,
    ) {
    }

    public function isExpired(): bool
    {
        return $this->expiresAt <= new \DateTimeImmutable();
    }
}
