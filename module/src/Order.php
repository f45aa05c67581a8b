<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** An order as the shop has stored it. */
final class Order
{
    public function __construct(
        public readonly int $id,
        /** what the buyer owes: the stored grand total in the order's currency, rounded half up to the currency's decimals */
        public readonly Money $total,
        /** the same amount in the shop's default currency, for the limits of the settings */
        public readonly Money $totalInDefaultCurrency,
        public readonly int $status,
        public readonly int $customerId,
        public readonly string $customerName,
        public readonly string $email,
        public readonly string $phone,
        /** the buyer's language as a tag: 'fr', 'ar' … */
        public readonly string $language,
        /** ISO 3166 code of the billing country, '' if unknown */
        public readonly string $country,
        public readonly string $ip,
        public readonly \DateTimeImmutable $placedAt,
        /** whether this order was placed with our payment method */
        public readonly bool $ours,
    ) {
    }
}
