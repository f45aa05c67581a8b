<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** Something that happened to an attempt. */
final class Event
{
    public function __construct(
        public readonly \DateTimeImmutable $at,
        /** created, registered, lost, state, notification, operation, anomaly … */
        public readonly string $kind,
        /** what exactly: the new state, the anomaly's name ('paid_twice', 'amount_mismatch' …); '' where the kind says all */
        public readonly string $code,
        /** English */
        public readonly string $text,
        /** buyer, notification, schedule, or the admin's name */
        public readonly string $actor,
        public readonly ?int $attemptId,
        /** the gateway's answer that showed it, secrets and card data removed; null: none, or purged */
        public readonly ?string $evidence,
    ) {
    }
}
