<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** Capture, cancel, refund: written first, then asked for, then finished. One at a time for an attempt. */
final class Operations
{
    public function __construct(private readonly Module $module)
    {
    }

    /** By the last status: check() first. Nothing while an operation is under way. */
    public function possible(Attempt $attempt): Possible
    {
        throw new \LogicException('Not yet.');
    }

    public function capture(Attempt $attempt, Money $amount, string $actor): Done
    {
        throw new \LogicException('Not yet.');
    }

    /** Gives a hold or a payment of the same bank day back (reverse), or closes an unpaid payment page (decline). */
    public function cancel(Attempt $attempt, string $actor): Done
    {
        throw new \LogicException('Not yet.');
    }

    /** @param string $requestId random, from the form: the same form sent twice is one refund. 1 to 64 characters */
    public function refund(Attempt $attempt, Money $amount, string $requestId, string $actor): Done
    {
        throw new \LogicException('Not yet.');
    }

    /** Finishes what is under way, then settles. @throws \ClicToPay\Exception\ClicToPayException */
    public function check(Attempt $attempt, string $actor): Outcome
    {
        throw new \LogicException('Not yet.');
    }
}
