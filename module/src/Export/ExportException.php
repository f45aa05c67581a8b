<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Export;

/** Says why the export could not be written, and what to do. */
final class ExportException extends \RuntimeException
{
}
