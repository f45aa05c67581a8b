<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

/** What a command ends with, for scripts and monitoring: docs/cli.md. */
final class ExitCode
{
    public const DONE = 0;
    /** the gateway's own fault, or something that nobody foresaw */
    public const FAILED = 1;
    /** wrong arguments, or no usable login; nothing was sent */
    public const USAGE = 2;
    /** the gateway refused; nothing was changed */
    public const REFUSED = 3;
    /** wrong login, or no right to the call */
    public const NOT_ALLOWED = 4;
    public const NOT_FOUND = 5;
    /** no answer, and nothing can have changed */
    public const NO_ANSWER = 6;
    /** it may have been executed: resolve it, do not repeat it */
    public const UNKNOWN_OUTCOME = 7;
    /** done, and the answer needs a person: not paid, not genuine, a deviation */
    public const ATTENTION = 8;
    /** nothing is decided so far */
    public const NOT_YET = 9;
}
