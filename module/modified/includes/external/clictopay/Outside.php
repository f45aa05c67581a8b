<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\MysqliDatabase;
use ClicToPay\Shop\Schema;
use ClicToPay\Shop\ShopUnavailableException;

/**
 * The module of a shop that is not running: opened from its folder, for the command line. Only the shop's two lists of constants are read
 * (where its database is, what its tables are called); none of its pages is run, so what follows from a payment in the shop stays on the
 * to-do list until the shop comes by. One shop for a process, since the shop's constants are the process's.
 */
final class Outside
{
    /** What the module asks of the shop's configuration table without asking for a mail. */
    private const CONSTANTS = ['DEFAULT_CURRENCY', 'DEFAULT_LANGUAGE'];

    /** @throws ShopUnavailableException */
    public static function module(string $directory): Module
    {
        self::readConstants($directory);
        $database = new MysqliDatabase(self::connect());
        try {
            self::defineFrom($database);
            $module = new Module(new ModifiedShop($database), $database, insideShop: false);
            $installed = (new Configuration($database))->values() !== [] && $module->schema()->version() === Schema::LATEST;
        } catch (DatabaseException $exception) {
            throw new ShopUnavailableException(ShopUnavailableException::DATABASE, $exception->getMessage());
        }
        return $installed ? $module : throw new ShopUnavailableException(ShopUnavailableException::NOT_INSTALLED);
    }

    /** As the shop does it: the local configuration replaces the other one. What a file prints by mistake is not ours to show. */
    private static function readConstants(string $directory): void
    {
        $local = "$directory/includes/local/configure.php";
        foreach ([is_file($local) ? $local : "$directory/includes/configure.php", "$directory/includes/database_tables.php"] as $file) {
            is_readable($file) || throw new ShopUnavailableException(ShopUnavailableException::NO_SHOP, $file);
            ob_start();
            try {
                (static fn (): mixed => require $file)();
            } catch (\Throwable $exception) {
                // Not its message: that of a syntax error quotes what stands there, perhaps the password.
                throw new ShopUnavailableException(ShopUnavailableException::NO_SHOP, "$file (" . $exception::class . ')');
            } finally {
                ob_end_clean();
            }
        }
        foreach (['DB_SERVER', 'DB_SERVER_USERNAME', 'DB_SERVER_PASSWORD', 'DB_DATABASE', 'TABLE_CONFIGURATION'] as $name) {
            defined($name) || throw new ShopUnavailableException(ShopUnavailableException::NO_SHOP, $name);
        }
        // The shop's days are those of its reports.
        defined('DEFAULT_TIMEZONE') && date_default_timezone_set(DEFAULT_TIMEZONE);
    }

    /** A link like the shop's own. DB_SERVER is host, host:port or host::socket. The exception takes no arguments along. */
    private static function connect(): \mysqli
    {
        [$host, $port, $socket] = explode(':', DB_SERVER, 3) + ['', '', ''];
        mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
        try {
            $link = new \mysqli($host, DB_SERVER_USERNAME, DB_SERVER_PASSWORD, DB_DATABASE, (int) $port, $socket === '' ? null : $socket);
            $link->set_charset(defined('DB_SERVER_CHARSET') ? DB_SERVER_CHARSET : 'utf8');
            $link->query("SET SESSION sql_mode = ''");
            return $link;
        } catch (\mysqli_sql_exception $exception) {
            throw new ShopUnavailableException(ShopUnavailableException::DATABASE, $exception->getMessage());
        }
    }

    private static function defineFrom(MysqliDatabase $database): void
    {
        $rows = $database->rows(
            'SELECT configuration_key, configuration_value FROM ' . TABLE_CONFIGURATION . ' WHERE configuration_key IN (?, ?)',
            self::CONSTANTS,
        );
        foreach (array_column($rows, 'configuration_value', 'configuration_key') as $name => $value) {
            define($name, $value);
        }
    }
}
