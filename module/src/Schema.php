<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The journal's tables. They are kept when the module is uninstalled. */
final class Schema
{
    public const LATEST = 1;

    public function __construct(private readonly Database $database)
    {
    }

    /** Makes what is missing and migrates what is older. May be called again. */
    public function install(): void
    {
        throw new \LogicException('Not yet.');
    }

    /** 0: not installed. */
    public function version(): int
    {
        throw new \LogicException('Not yet.');
    }

    /** A value that belongs to this installation; made with $make when it is first asked for. @param callable(): string $make */
    public function constant(string $name, callable $make): string
    {
        throw new \LogicException('Not yet.');
    }
}
