<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The database refused a statement, or went away. Names neither statement nor values. $code is the database's. */
final class DatabaseException extends \RuntimeException
{
}
