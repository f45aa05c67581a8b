<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

/** Who says which payments there are. */
enum Source: string
{
    /** getLastOrdersForMerchants.do */
    case Gateway = 'gateway';
    /** a file from the merchant portal */
    case Portal = 'portal';
}
