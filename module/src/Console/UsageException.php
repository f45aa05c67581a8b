<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

/** Something that the person at the terminal can put right. Nothing was sent. */
final class UsageException extends \RuntimeException
{
}
