<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The answer to a notification. */
final class Answer
{
    public function __construct(
        /** HTTP: 200, 400, 403 or 500 */
        public readonly int $status,
        /** one line, shown in the gateway's own history */
        public readonly string $text,
        /** why it is 500, for the shop's log */
        public readonly ?\Throwable $failure = null,
    ) {
    }
}
