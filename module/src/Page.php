<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** A page of found attempts. */
final class Page
{
    public function __construct(
        /** @var list<Attempt> */
        public readonly array $rows,
        /** of all pages */
        public readonly int $total,
    ) {
    }
}
