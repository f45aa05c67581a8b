<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** Times as the journal's tables hold them: UTC, to the second. */
final class Time
{
    public static function now(): \DateTimeImmutable
    {
        return new \DateTimeImmutable('now', new \DateTimeZone('UTC'));
    }

    /** For a column; $seconds from now. */
    public static function in(int $seconds): string
    {
        return self::column(self::now()->modify(sprintf('%+d seconds', $seconds)));
    }

    public static function column(\DateTimeInterface $time): string
    {
        return gmdate('Y-m-d H:i:s', $time->getTimestamp());
    }

    public static function read(string $column): \DateTimeImmutable
    {
        return new \DateTimeImmutable($column, new \DateTimeZone('UTC'));
    }
}
