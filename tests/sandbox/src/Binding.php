<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** A stored card. */
final class Binding
{
    /**
     * @param string $card fingerprint of the number
     * @param string $expiry YYYYMM
     * @param int $actionCode what a payment with it ends with
     */
    public function __construct(
        public readonly string $id,
        public readonly string $client,
        public readonly string $card,
        public readonly string $mask,
        public readonly string $expiry,
        public readonly string $holder,
        public readonly string $paymentSystem,
        public readonly int $actionCode,
        public readonly bool $active,
    ) {
    }
}
