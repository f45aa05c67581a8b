<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** What to look for on the transactions page. Empty: no condition. */
final class Search
{
    public const SORTS = ['date', 'order', 'amount', 'state', 'email'];

    public function __construct(
        public readonly ?\DateTimeImmutable $from = null,
        /** up to, not included */
        public readonly ?\DateTimeImmutable $to = null,
        /** the shop's order id, the order number that was sent, the gateway's id, or the reference of a payment link */
        public readonly string $orderReference = '',
        /** decimal texts: '10.5' */
        public readonly string $minAmount = '',
        public readonly string $maxAmount = '',
        public readonly string $currency = '',
        /** a part of it */
        public readonly string $email = '',
        /** 'one-phase', 'pre-auth' or '' */
        public readonly string $kind = '',
        public readonly string $terminal = '',
        /** a value of OrderState or '' */
        public readonly string $state = '',
        /** one of SORTS; anything else is 'date' */
        public readonly string $sort = 'date',
        public readonly bool $descending = true,
        public readonly int $page = 1,
        /** 1 to 500 */
        public readonly int $perPage = 50,
    ) {
    }
}
