<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** What the gateway says about an attempt, taken over once whatever the number of callers. */
final class Settlement
{
    public function __construct(private readonly Module $module)
    {
    }

    /**
     * Asks the gateway, takes over what it says, and does what follows from it.
     *
     * @param string $actor buyer, notification, schedule, or an admin's name
     * @throws \ClicToPay\Exception\ClicToPayException the gateway did not answer (or the login is another one): nothing was changed
     * @throws DatabaseException
     */
    public function settle(Attempt $attempt, string $actor): Outcome
    {
        throw new \LogicException('Not yet.');
    }

    /** Every attempt of the order that is not final. @return list<Outcome> */
    public function settleOrder(int $orderId, string $actor): array
    {
        throw new \LogicException('Not yet.');
    }
}
