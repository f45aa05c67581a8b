<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;
use RuntimeException;

/** The stand-in for modified eShop (tests/module/shop) with the payment module in it: its files, its tables, and one product for each buyer. */
final class Shop
{
    public const KEY = 'chaos-key';
    public const STOCK = 1000;
    private const ADMIN = 'admin_kV7standin';
    private const LOGIN = ['email_address' => 'admin@shop.example', 'password' => 'Admin-2026!'];

    /** @param string $url where buyers find it */
    public function __construct(public readonly string $url)
    {
    }

    /** @param string $database as the shop's DB_SERVER */
    public function putFiles(string $www, string $database): void
    {
        $command = [dirname(__DIR__, 2) . '/module/inc/put-shop', $www, self::ADMIN, $this->url, $database];
        exec(implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1', $output, $status);
        if ($status !== 0) {
            throw new RuntimeException("The shop's files could not be put into place:\n" . implode("\n", $output));
        }
    }

    /** @param mysqli $link without a database */
    public function fillDatabase(mysqli $link, string $engine, int $products, int $seed): void
    {
        $tables = dirname(__DIR__, 2) . '/module/shop/database';
        $link->multi_query("SET default_storage_engine = $engine; CREATE DATABASE shop CHARACTER SET utf8mb4; USE shop;"
            . file_get_contents("$tables/tables.sql") . file_get_contents("$tables/data.sql"));
        while ($link->more_results()) {
            $link->next_result();
        }
        $dice = new Dice($seed, 'prices');
        $link->query('DELETE FROM products');
        $link->query('DELETE FROM products_description');
        for ($product = 1; $product <= $products; $product++) {
            $rows[] = sprintf("(%d, %d, 'HONEY-%d', %d.%02d00, 1, 1, 1)", $product, self::STOCK, $product, $dice->number(1, 300), $dice->number(0, 99));
            $names[] = "($product, 1, 'Honey'), ($product, 2, 'Honig')";
        }
        $link->query('INSERT INTO products (products_id, products_quantity, products_model, products_price, products_weight, products_status, products_tax_class_id) VALUES '
            . implode(', ', $rows));
        $link->query('INSERT INTO products_description VALUES ' . implode(', ', $names));
    }

    /** As the merchant does it in the back office, but for the form. To be called in a fiber. */
    public function installModule(Browser $browser, mysqli $link, string $gateway): void
    {
        $browser->post("{$this->url}login.php", self::LOGIN);
        $page = $this->url . self::ADMIN . '/modules.php?set=payment';
        $browser->get("$page&module=clictopay&action=install");
        $browser->get($page);
        $settings = [
            'STATUS' => 'True', 'MODE' => 'test', 'TEST_OPEN' => 'True', 'TEST_USER' => 'sandbox-api', 'TEST_PASSWORD' => 'sandbox',
            'TEST_URL' => "$gateway/payment/rest/", 'CURRENCIES' => 'TND,EUR', 'VALIDATION' => 'automatic', 'REDIRECT' => 'False',
            'SIGNATURE' => 'hmac', 'SIGNATURE_KEYS' => self::KEY, 'SESSION_TIMEOUT' => '1200',
        ];
        foreach ($settings as $name => $value) {
            $link->execute_query('UPDATE configuration SET configuration_value = ? WHERE configuration_key = ?', [$value, "MODULE_PAYMENT_CLICTOPAY_$name"]);
        }
        $installed = $link->query("SELECT configuration_value FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_INSTALLED'")->fetch_column();
        if (!str_contains((string) $installed, 'clictopay.php')) {
            throw new RuntimeException('The module is not installed.');
        }
    }
}
