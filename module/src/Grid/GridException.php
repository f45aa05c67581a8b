<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** A grid, or the record of one, is not as it should be; the message says what to do. */
final class GridException extends \RuntimeException
{
}
