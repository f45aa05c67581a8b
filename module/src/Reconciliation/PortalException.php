<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

/** A file that is no list of payments. */
final class PortalException extends \RuntimeException
{
    /** @param list<string> $columns what its first line has */
    public function __construct(public readonly string $path, public readonly array $columns)
    {
        parent::__construct("$path has no column with order numbers; its columns: " . implode(', ', $columns));
    }
}
