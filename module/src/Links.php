<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** Payment links for phone and mail orders. */
final class Links
{
    public function __construct(private readonly Module $module)
    {
    }

    /**
     * @param int|null $orderId for this unpaid order ($amount null), or null for the free $amount
     * @throws \ValueError
     */
    public function create(?int $orderId, ?Money $amount, string $reference, string $email, string $language, \DateTimeImmutable $expires): Link
    {
        throw new \LogicException('Not yet.');
    }

    /** False: it was withdrawn or paid already. */
    public function withdraw(int $id): bool
    {
        throw new \LogicException('Not yet.');
    }

    public function find(int $id): ?Link
    {
        throw new \LogicException('Not yet.');
    }

    /** The newest first. @return list<Link> */
    public function all(int $limit = 100, int $offset = 0): array
    {
        throw new \LogicException('Not yet.');
    }

    /** The address to send to the buyer. */
    public function url(Link $link): string
    {
        throw new \LogicException('Not yet.');
    }

    /** As Checkout::pay(). */
    public function pay(Link $link): Start
    {
        throw new \LogicException('Not yet.');
    }
}
