<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** A shop's folder, looked at from outside, gives no module to work with. */
final class ShopUnavailableException extends \RuntimeException
{
    /** the folder holds no shop that is set up */
    public const NO_SHOP = 'no-shop';
    /** its database does not let us in */
    public const DATABASE = 'database';
    /** the files are there, but nobody has installed the module, or not this version */
    public const NOT_INSTALLED = 'not-installed';

    public function __construct(public readonly string $reason, string $detail = '')
    {
        parent::__construct($detail);
    }
}
