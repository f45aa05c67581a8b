<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** One row of the to-do list. */
final class EffectRecord
{
    public function __construct(
        public readonly int $id,
        public readonly ?int $orderId,
        public readonly ?int $attemptId,
        /** status, stock, order_mail, basket, credits, merchant_mail or finish_session */
        public readonly string $kind,
        /** the order line, for stock */
        public readonly int $line,
        /**
         * @var array<string, int|string> what it needs to be done
         * @phpstan-var array<string, __benevolent<int|string>>
         */
        public readonly array $data,
        /** due, started, done or unsure */
        public readonly string $state,
        public readonly string $error,
        public readonly \DateTimeImmutable $createdAt,
    ) {
    }
}
