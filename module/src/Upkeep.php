<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The scheduled work. Safe to run twice at once. */
final class Upkeep
{
    public function __construct(private readonly Module $module)
    {
    }

    /** @param int $seconds begins nothing new after that time */
    public function run(int $seconds = 20): Report
    {
        throw new \LogicException('Not yet.');
    }
}
