<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Health;

/** The gateway does not answer, or slowly. */
final class Trouble
{
    public function __construct(
        /** false: it is slow */
        public readonly bool $silent,
        /** to the minute; of the last day at most */
        public readonly \DateTimeImmutable $since,
        /** @var list<Endpoint> all that were called lately */
        public readonly array $endpoints,
    ) {
    }
}
