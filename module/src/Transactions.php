<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The search of the transactions page and its export. */
final class Transactions
{
    public function __construct(private readonly Database $database)
    {
    }

    public function find(Search $search): Page
    {
        throw new \LogicException('Not yet.');
    }

    /**
     * Writes every found attempt (all pages) as CSV: one header line, decimals exact, texts that a spreadsheet would take for formulas escaped.
     *
     * @param resource $out
     * @return int the number of rows
     */
    public function csv(Search $search, $out, string $separator = ';', bool $bom = true): int
    {
        throw new \LogicException('Not yet.');
    }
}
