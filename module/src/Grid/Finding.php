<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** What a test came to. */
final class Finding
{
    public function __construct(
        public readonly Judgement $judgement,
        /** @var list<Deviation> */
        public readonly array $deviations = [],
        /** all of them are known of the test environment */
        public readonly bool $known = false,
        /** why it is not decided: not_run, waiting, other_card, session_over, technical; '' if it is */
        public readonly string $reason = '',
    ) {
    }

    /** Stands between the merchant and production. */
    public function blocks(): bool
    {
        return $this->judgement === Judgement::NotYet || ($this->judgement === Judgement::Deviation && !$this->known);
    }
}
