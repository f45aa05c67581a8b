<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Environment, Exception\ClicToPayException, Money, OrderState, OrderStatus};

/** One try to pay: one registration at the gateway, with an order number of its own. As the journal has it; times are UTC. */
final class Attempt
{
    /** the buyer's money is held or taken, all or a part of it */
    public const WITH_MONEY = [OrderState::Authorised, OrderState::PartlyPaid, OrderState::Paid, OrderState::PartlyRefunded];

    public function __construct(
        public readonly int $id,
        /** null: a payment link for a free amount */
        public readonly ?int $orderId,
        /** the payment link that was used, if one was */
        public readonly ?int $linkId,
        /** 1, 2 … within the order, or within the link */
        public readonly int $number,
        /** what was sent to the gateway: PREFIX-order-number */
        public readonly string $orderNumber,
        /** random, for the return address */
        public readonly string $token,
        /** the gateway's id; null until the answer to register came */
        public readonly ?string $gatewayId,
        public readonly Money $amount,
        public readonly Environment $environment,
        /** the API login that it was registered with, and the address */
        public readonly string $login,
        public readonly string $baseUrl,
        public readonly bool $preAuthorised,
        public readonly OrderState $state,
        /** the whole sum that deposit() was asked to take; null: none, or all */
        public readonly ?Money $captured,
        /** the most that was ever seen or made as refunded */
        public readonly Money $refunded,
        /** the payment page; null: it was never learnt, so that nobody can pay there */
        public readonly ?string $formUrl,
        public readonly string $language,
        /** the merchant's own, of a payment link */
        public readonly string $reference,
        /** '' once purged, as the name */
        public readonly string $email,
        public readonly string $name,
        public readonly \DateTimeImmutable $createdAt,
        /** when the gateway closes the payment page */
        public readonly \DateTimeImmutable $expiresAt,
        public readonly ?\DateTimeImmutable $checkedAt,
        /** when the scheduled work captures it; null: not by itself */
        public readonly ?\DateTimeImmutable $captureAt,
        /** the gateway's last status reply, secrets and card data removed; null: none yet, or purged */
        public readonly ?string $reply,
        /** counts the writes */
        public readonly int $version,
    ) {
    }

    /** The gateway's last status. */
    public function status(): ?OrderStatus
    {
        try {
            return $this->reply === null ? null : OrderStatus::fromJson($this->reply);
        } catch (ClicToPayException) {
            return null;
        }
    }

    /** Nothing is decided yet: the buyer may still pay. */
    public function isOpen(): bool
    {
        return $this->state === OrderState::New || $this->state === OrderState::Pending;
    }

    /** No money is held or taken, but may still be: a bank can approve after the page has run out of time, or its order was closed. */
    public function isUnpaid(): bool
    {
        return $this->isOpen() || $this->state === OrderState::Failed || $this->state === OrderState::Cancelled;
    }

    public function hasMoney(): bool
    {
        return in_array($this->state, self::WITH_MONEY, true);
    }

    /** What the journal has as taken of it, with what was refunded since; null: nothing. */
    public function taken(): ?Money
    {
        return match ($this->state) {
            OrderState::Paid, OrderState::PartlyRefunded, OrderState::Refunded => $this->captured ?? $this->amount,
            OrderState::PartlyPaid => $this->status()?->depositedAmount ?? $this->captured,
            default => null,
        };
    }
}
