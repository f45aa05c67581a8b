<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\{Money, OrderStatus};

/** What happened when a test was carried out; the evidence is what went over the wire, without secrets. */
final class Run
{
    /** @param list<array{endpoint: string, at: string, request: string, response: string|null}> $evidence */
    public function __construct(
        /** 1 for the first time that the test was carried out */
        public readonly int $attempt,
        public readonly string $orderNumber,
        public readonly Money $amount,
        public readonly \DateTimeImmutable $at,
        public readonly ?string $orderId = null,
        public readonly ?string $formUrl = null,
        /** the last status, as JSON */
        public readonly ?string $statusJson = null,
        /** of the call that the test is about, where that is not a payment; '0': accepted */
        public readonly ?string $errorCode = null,
        /** another card than the test's was typed */
        public readonly bool $otherCard = false,
        public readonly array $evidence = [],
    ) {
    }

    public function status(): ?OrderStatus
    {
        return $this->statusJson === null ? null : OrderStatus::fromJson($this->statusJson);
    }

    /** @param array<string, mixed> $changes by the constructor's names */
    public function with(array $changes): self
    {
        return new self(...$changes + get_object_vars($this));
    }

    /** @return array<mixed> */
    public function toArray(): array
    {
        return ['amount' => $this->amount->format(), 'currency' => $this->amount->currency->code, 'at' => $this->at->format(DATE_ATOM)] + get_object_vars($this);
    }

    /** @param array<mixed> $values as toArray() gave them */
    public static function fromArray(array $values): self
    {
        $amount = Money::of($values['amount'] ?? '', $values['currency'] ?? '');
        unset($values['currency']);
        return new self(...['amount' => $amount, 'at' => new \DateTimeImmutable($values['at'] ?? '?')] + $values);
    }
}
