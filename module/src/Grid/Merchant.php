<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** Who signs the grid and the letter. */
final class Merchant
{
    public function __construct(
        public readonly string $name,
        /** the address of the site, where the buyer returns to */
        public readonly string $site,
        /** the merchant's number at SMT */
        public readonly string $affiliation = '',
        /** the person to answer to */
        public readonly string $contact = '',
        public readonly string $email = '',
    ) {
    }
}
