<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** What the scheduled work did. */
final class Report
{
    public int $settled = 0;
    public int $captured = 0;
    public int $closed = 0;
    public int $purged = 0;
    /** the balance of yesterday came to its end */
    public bool $balanced = false;
    /** @var list<string> English, one sentence each */
    public array $problems = [];
}
