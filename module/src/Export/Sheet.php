<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Export;

use ClicToPay\Money;

/** A table that is written from the first row to the last, and holds no more than one row in memory. */
interface Sheet
{
    /**
     * Once, before all rows.
     *
     * @param list<string> $columns
     */
    public function head(array $columns): void;

    /** @param list<string|int|Money|\DateTimeImmutable|null> $cells times are written in UTC, amounts with their currency's decimals */
    public function row(array $cells): void;

    /** Once, after all rows: nothing is complete before. */
    public function close(): void;
}
