<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\UnknownOutcomeException;

/** An unknown outcome that was written to a file, to be resolved later. */
final class KeptOutcomeException extends \RuntimeException
{
    public function __construct(public readonly string $path, UnknownOutcomeException $unknown)
    {
        parent::__construct($unknown->getMessage(), 0, $unknown);
    }
}
