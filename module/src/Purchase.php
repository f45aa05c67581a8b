<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** What is to be paid: an order, or a payment link's free amount. */
final class Purchase
{
    private function __construct(
        public readonly ?int $orderId,
        public readonly ?int $linkId,
        public readonly Money $amount,
        /** the same in the shop's default currency; null: it can't be told */
        public readonly ?Money $inDefaultCurrency,
        public readonly int $customerId,
        public readonly string $language,
        public readonly string $reference,
        public readonly string $email,
        public readonly string $name,
        public readonly string $ip,
    ) {
    }

    /** @param Link|null $link the payment link that leads to the order, if one does */
    public static function ofOrder(Order $order, ?Link $link = null): self
    {
        return new self(
            $order->id,
            $link?->id,
            $order->total,
            $order->totalInDefaultCurrency,
            $order->customerId,
            $order->language,
            (string) $link?->reference,
            $order->email,
            $order->customerName,
            $order->ip,
        );
    }

    /** @param Link $link with an amount of its own */
    public static function ofLink(Link $link): self
    {
        return new self(null, $link->id, $link->amount ?? throw new \LogicException('The link has no amount of its own.'), null, 0, $link->language, $link->reference, $link->email, '', '');
    }
}
