<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Exception\ClicToPayException;

/** The settings have another API login than the one that the attempt was registered with: nobody may guess for it. */
final class LoginChangedException extends \RuntimeException implements ClicToPayException
{
}
