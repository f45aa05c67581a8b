<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** Attempts and what happened to them. */
final class Journal
{
    public function __construct(private readonly Database $database)
    {
    }

    public function attempt(int $id): ?Attempt
    {
        throw new \LogicException('Not yet.');
    }

    public function byToken(string $token): ?Attempt
    {
        throw new \LogicException('Not yet.');
    }

    public function byGatewayId(string $gatewayId): ?Attempt
    {
        throw new \LogicException('Not yet.');
    }

    public function byOrderNumber(string $orderNumber): ?Attempt
    {
        throw new \LogicException('Not yet.');
    }

    /** Of an order, the oldest first. @return list<Attempt> */
    public function attempts(int $orderId): array
    {
        throw new \LogicException('Not yet.');
    }

    /** The oldest first. @return list<Event> */
    public function events(Attempt $attempt): array
    {
        throw new \LogicException('Not yet.');
    }

    /** What a person should look at: the anomalies of an order's attempts. @return list<Event> */
    public function anomalies(int $orderId): array
    {
        throw new \LogicException('Not yet.');
    }

    /** The oldest first. @return list<OperationRecord> */
    public function operations(Attempt $attempt): array
    {
        throw new \LogicException('Not yet.');
    }

    /** Where the journal has the order: 'open', 'paid' or 'closed'; null: it was never to be paid here. */
    public function orderState(int $orderId): ?string
    {
        throw new \LogicException('Not yet.');
    }

    /** The attempt that has paid the order, or holds the money for it. */
    public function paidBy(int $orderId): ?Attempt
    {
        throw new \LogicException('Not yet.');
    }

    /** The customer's newest order that is open here; null: none. For replace(). */
    public function openOrder(int $customerId, int $exceptOrderId): ?int
    {
        throw new \LogicException('Not yet.');
    }
}
