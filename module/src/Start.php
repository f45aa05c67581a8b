<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** Where the buyer goes next. Exactly one of redirect, paid, undecided and closed is set. */
final class Start
{
    public function __construct(
        /** the gateway's payment page */
        public readonly ?string $redirect = null,
        public readonly ?Attempt $attempt = null,
        /** it is paid already (or held, for pre-authorisation) by $attempt */
        public readonly bool $paid = false,
        /** $attempt may have taken the money: show "being confirmed", offer no second payment */
        public readonly bool $undecided = false,
        /** the order was closed, or the link withdrawn or expired: nothing can be paid */
        public readonly bool $closed = false,
    ) {
    }
}
