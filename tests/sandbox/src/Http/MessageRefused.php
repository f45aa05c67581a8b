<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Http;

use RuntimeException;

/** A request that is not acceptable HTTP; answered with the status, then the connection ends. */
final class MessageRefused extends RuntimeException
{
    public function __construct(string $message, public readonly int $status)
    {
        parent::__construct($message);
    }
}
