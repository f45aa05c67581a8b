<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Money;

/** A capture, cancellation or refund that somebody asked for, as the journal has it. */
final class OperationRecord
{
    public function __construct(
        public readonly int $id,
        public readonly int $attemptId,
        /** capture, cancel or refund */
        public readonly string $kind,
        public readonly Money $amount,
        /** what the journal had as refunded, or as asked to be captured, before it */
        public readonly ?Money $before,
        /** open (the gateway is being asked), unknown, done or refused */
        public readonly string $state,
        public readonly string $message,
        public readonly string $actor,
        public readonly \DateTimeImmutable $createdAt,
        public readonly ?\DateTimeImmutable $finishedAt,
        /** the call, as UnknownOutcomeException::toArray() writes it, in JSON: what is read to find out whether it was executed */
        public readonly string $outcome,
    ) {
    }

    /** The call, as one whose answer is missing. */
    public function unanswered(): UnknownOutcomeException
    {
        /** @var array<mixed> $call */
        $call = json_decode($this->outcome, true);
        return UnknownOutcomeException::fromArray($call);
    }
}
