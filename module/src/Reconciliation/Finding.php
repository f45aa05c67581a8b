<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\Money;
use ClicToPay\Shop\Attempt;

/** One thing in which gateway and shop differ. */
final class Finding
{
    public function __construct(
        public readonly Kind $kind,
        public readonly ?int $attemptId,
        public readonly ?int $orderId,
        public readonly string $orderNumber,
        /** what the shop has: taken, or refunded where it is about refunds; null: nothing, or not known */
        public readonly ?Money $here,
        public readonly ?Money $there,
        /** the name of an anomaly that says more, or an English sentence; '' if the kind says all */
        public readonly string $detail = '',
        /** false: nothing is left to do, or only to ask again */
        public readonly bool $needsPerson = true,
    ) {
    }

    public static function about(Attempt $attempt, Kind $kind, ?Money $here, ?Money $there, string $detail = '', bool $needsPerson = true): self
    {
        return new self($kind, $attempt->id, $attempt->orderId, $attempt->orderNumber, $here, $there, $detail, $needsPerson);
    }
}
