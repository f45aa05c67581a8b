<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** As much of a shop's folder and configuration table as --shop looks at. */
final class ShopFolder
{
    /** Into an empty directory; the module in it is the one of this tree. */
    public static function make(string $directory, \mysqli $link, string $database, string $timeZone = 'Africa/Tunis'): void
    {
        mkdir("$directory/includes/external", 0700, true);
        symlink(dirname(__DIR__, 3) . '/module/modified/includes/external/clictopay', "$directory/includes/external/clictopay");
        $constants = ['DB_SERVER' => 'localhost::' . MariaDb::shared()->socket, 'DB_SERVER_USERNAME' => 'root', 'DB_SERVER_PASSWORD' => '', 'DB_DATABASE' => $database,
            'DB_SERVER_CHARSET' => 'utf8mb4', 'DEFAULT_TIMEZONE' => $timeZone];
        file_put_contents("$directory/includes/configure.php", '<?php foreach (' . var_export($constants, true) . ' as $name => $value) { define($name, $value); }');
        file_put_contents("$directory/includes/database_tables.php", "<?php define('TABLE_CONFIGURATION', 'configuration');");
        $link->query('CREATE TABLE configuration (configuration_key VARCHAR(128) NOT NULL PRIMARY KEY, configuration_value TEXT NOT NULL)');
        $link->query("INSERT INTO configuration VALUES ('MODULE_PAYMENT_CLICTOPAY_STATUS', 'True'), ('DEFAULT_CURRENCY', 'TND'), ('DEFAULT_LANGUAGE', 'fr')");
    }
}
