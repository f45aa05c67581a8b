<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** What came of an operation. */
final class Done
{
    /** the values of $code */
    public const DONE = 'done';
    /** nobody knows yet whether the gateway did it: the scheduled work finds out; asking again changes nothing */
    public const UNKNOWN = 'unknown';
    /** another operation of this attempt is under way */
    public const BUSY = 'busy';
    /** the gateway said no: nothing was changed */
    public const REFUSED = 'refused';
    /** the gateway does not answer: nothing was changed */
    public const UNREACHABLE = 'unreachable';

    public function __construct(
        public readonly string $code,
        /** English, for the history */
        public readonly string $message,
        public readonly bool $done,
        public readonly bool $unknown,
    ) {
    }

    public static function of(string $code, string $message): self
    {
        return new self($code, $message, $code === self::DONE, $code === self::UNKNOWN);
    }
}
