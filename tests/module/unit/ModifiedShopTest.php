<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Client;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Money;
use ClicToPay\Settings;
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Modified\Basket;
use ClicToPay\Shop\Modified\Configuration;
use ClicToPay\Shop\Modified\Installer;
use ClicToPay\Shop\Modified\ModifiedShop;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\MysqliDatabase;
use ClicToPay\Shop\Tests\MariaDb;
use PHPUnit\Framework\TestCase;

/** What the adapter does to modified eShop's tables, on those of the stand-in. */
final class ModifiedShopTest extends TestCase
{
    private const DATABASE = __DIR__ . '/../shop/database/';
    private const PRODUCT = 1;

    private \mysqli $link;
    private MysqliDatabase $database;
    private ModifiedShop $shop;

    public static function setUpBeforeClass(): void
    {
        preg_match_all('/^CREATE TABLE (\w+)/m', (string) file_get_contents(self::DATABASE . 'tables.sql'), $matches);
        foreach ($matches[1] as $table) {
            self::define('TABLE_' . strtoupper($table), $table);
        }
        $shop = ['DEFAULT_CURRENCY' => 'EUR', 'DEFAULT_LANGUAGE' => 'en', 'DEFAULT_ORDERS_STATUS_ID' => '1', 'STOCK_LIMITED' => 'true', 'ENABLE_SSL' => true];
        foreach ($shop + ['HTTP_SERVER' => 'http://shop.example', 'HTTPS_SERVER' => 'https://shop.example', 'DIR_WS_CATALOG' => '/'] as $name => $value) {
            self::define($name, $value);
        }
    }

    protected function setUp(): void
    {
        $this->link = MariaDb::shared()->connect(MariaDb::shared()->create());
        foreach (['tables.sql', 'data.sql'] as $file) {
            $this->link->multi_query(file_get_contents(self::DATABASE . $file));
            while ($this->link->more_results()) {
                $this->link->next_result();
            }
        }
        $this->database = new MysqliDatabase($this->link);
        $this->shop = new ModifiedShop($this->database);
    }

    public function testReadsTheStoredTotalInBothCurrencies(): void
    {
        $order = $this->shop->order($this->placeOrder(['currency' => 'TND', 'currency_value' => '3.41'], ['ot_total' => '95.1605']));
        self::assertEquals(Money::of('95.161', 'TND'), $order->total);
        self::assertEquals(Money::round('27.906305', DEFAULT_CURRENCY), $order->totalInDefaultCurrency);
        self::assertTrue($order->ours);
        self::assertSame(['en', 'DE', 7], [$order->language, $order->country, $order->customerId]);
    }

    public function testKnowsNoOrderThatIsNotThere(): void
    {
        self::assertNull($this->shop->order(999));
        self::assertFalse($this->shop->order($this->placeOrder(['payment_class' => 'moneyorder']))->ours);
    }

    public function testSetsAStatusOnceForAMark(): void
    {
        $id = $this->placeOrder();
        $this->shop->setStatus($id, 2, 'Paid.', 'ctp:1:paid');
        $this->shop->setStatus($id, 3, 'Paid again.', 'ctp:1:paid');
        $this->shop->setStatus($id, 3, 'Another.', 'ctp:1_paid');
        self::assertSame(['2', '3'], $this->column("SELECT orders_status_id FROM orders_status_history WHERE orders_id = $id ORDER BY 1"));
        self::assertSame(['3'], $this->column("SELECT orders_status FROM orders WHERE orders_id = $id"));
    }

    public function testKeepsTheStatusButWritesTheHistory(): void
    {
        $id = $this->placeOrder(['orders_status' => 4]);
        $this->shop->setStatus($id, 0, 'Only a word.', 'ctp:2');
        self::assertSame(['4'], $this->column("SELECT orders_status FROM orders WHERE orders_id = $id"));
        self::assertSame(['Only a word. [ctp:2]'], $this->column("SELECT comments FROM orders_status_history WHERE orders_status_id = 4"));
    }

    public function testPutsTheStockOfOneLineBackWithItsOptions(): void
    {
        $id = $this->placeOrder();
        $this->insert('products_attributes', ['products_id' => self::PRODUCT, 'options_id' => 4, 'options_values_id' => 7, 'attributes_stock' => 10]);
        $this->insert('products_attributes', ['products_id' => self::PRODUCT, 'options_id' => 4, 'options_values_id' => 8, 'attributes_stock' => 10]);
        $line = $this->line($id, 3, ['4' => '7']);
        $other = $this->line($id, 5);
        $before = (int) $this->column('SELECT products_quantity FROM products WHERE products_id = 1')[0];
        self::assertSame([$line => '3 x Honey', $other => '5 x Honey'], $this->shop->stockLines($id));

        $this->shop->returnStock($id, $line);
        self::assertSame([(string) ($before + 3)], $this->column('SELECT products_quantity FROM products WHERE products_id = 1'));
        self::assertSame(['-3'], $this->column('SELECT products_ordered FROM products WHERE products_id = 1'));
        self::assertSame(['13', '10'], $this->column('SELECT attributes_stock FROM products_attributes ORDER BY options_values_id'));
    }

    public function testGivesNoStockBackForADownload(): void
    {
        $id = $this->placeOrder();
        $line = $this->line($id, 1);
        $this->insert('orders_products_download', ['orders_id' => $id, 'orders_products_id' => $line, 'orders_products_filename' => 'song.mp3']);
        self::assertSame([], $this->shop->stockLines($id));
    }

    public function testChargesACouponOnceAndTheCreditInTheDefaultCurrency(): void
    {
        $id = $this->placeOrder(
            ['currency' => 'TND', 'currency_value' => '3.41', 'customers_id' => 7],
            ['ot_total' => '50', 'ot_coupon' => ['Discount coupon AB_1:', '-5'], 'ot_gv' => ['Credit:', '-34.1000']],
        );
        foreach (['B_1', 'ABX1', 'AB_1', ''] as $code) {
            $this->insert('coupons', ['coupon_code' => $code]);
        }
        $this->insert('coupon_gv_customer', ['customer_id' => 7, 'amount' => '25']);
        $this->insert('coupon_gv_customer', ['customer_id' => 8, 'amount' => '25']);

        $this->shop->applyCredits($id);
        self::assertSame(['15.0000', '25.0000'], $this->column('SELECT amount FROM coupon_gv_customer ORDER BY customer_id'));
        $redeemed = 'SELECT coupon_code FROM coupon_redeem_track r JOIN coupons c ON c.coupon_id = r.coupon_id';
        self::assertSame(['AB_1'], $this->column($redeemed));
        $this->shop->applyCredits($id);
        self::assertSame(['AB_1'], $this->column($redeemed), 'the coupon counts once');
    }

    public function testTakesOutOfTheBasketWhatWasOrderedAndNothingElse(): void
    {
        $id = $this->placeOrder(['customers_id' => 7]);
        $this->line($id, 2, ['4' => '7', '5' => '9']);
        $this->line($id, 1);
        foreach ([[7, '1{4}7{5}9', 2], [7, '1', 4], [7, '2', 1], [8, '1{4}7{5}9', 2]] as [$customer, $product, $quantity]) {
            $this->insert('customers_basket', ['customers_id' => $customer, 'products_id' => $product, 'customers_basket_quantity' => $quantity]);
        }
        self::assertSame([1 => 1, '1{4}7{5}9' => 2], (new Basket($this->database))->of($id));
        $this->shop->emptyBasket($id);
        self::assertSame(['7:1', '7:2', '8:1{4}7{5}9'], $this->column("SELECT CONCAT(customers_id, ':', products_id) FROM customers_basket ORDER BY 1"));
    }

    public function testSaysWhetherItsTablesTakePartInTransactions(): void
    {
        $this->link->query('ALTER TABLE orders ENGINE = InnoDB');
        foreach (['orders_status_history', 'products', 'products_attributes', 'coupon_gv_customer', 'coupon_redeem_track'] as $table) {
            $this->link->query("ALTER TABLE $table ENGINE = InnoDB");
        }
        self::assertTrue($this->shop->transactional());
        $this->link->query('ALTER TABLE products ENGINE = MyISAM');
        self::assertFalse($this->shop->transactional());
    }

    public function testInstallsTwiceWithoutHarm(): void
    {
        $installer = new Installer(new Module($this->shop, $this->database));
        $installer->install();
        self::assertFalse($installer->outdated());
        $configuration = new Configuration($this->database);
        $values = $configuration->values();
        $configuration->set('min_amount', '5');
        $statuses = $this->column('SELECT COUNT(*) FROM orders_status');

        $installer->install();
        self::assertSame('5', $configuration->values()['min_amount']);
        self::assertSame($statuses, $this->column('SELECT COUNT(*) FROM orders_status'));
        self::assertSame(['1'], $this->column("SELECT COUNT(*) FROM scheduled_tasks WHERE tasks = 'clictopay'"));
        self::assertSame(['1'], $this->column("SELECT clictopay FROM admin_access WHERE customers_id = '1'"));
        self::assertSame(count(Settings::keys()) - 1, count($values));

        $this->link->query("DELETE FROM configuration WHERE configuration_key LIKE 'MODULE\\_PAYMENT\\_CLICTOPAY\\_%'");
        self::assertTrue($installer->outdated());
        $installer->install();
        self::assertSame($values, $configuration->values(), 'installed again: the same order statuses, the same prefix');
    }

    public function testNamesItsStatusesInTheShopsLanguages(): void
    {
        (new Installer(new Module($this->shop, $this->database)))->install();
        $test = (new Configuration($this->database))->values()['status_test'];
        self::assertSame(
            ['Mit Karte bezahlt (TEST)', 'Paid by card (TEST)'],
            $this->column("SELECT orders_status_name FROM orders_status WHERE orders_status_id = $test ORDER BY 1"),
        );
    }

    public function testReadsSecretsAsTheyAreStored(): void
    {
        (new Installer(new Module($this->shop, $this->database)))->install();
        $configuration = new Configuration($this->database);
        foreach (['test_user' => 'api', 'test_password' => 'a\\b\'c"<d>'] as $setting => $value) {
            $configuration->set($setting, $value);
        }
        self::assertSame('a\\b\'c"<d>', $configuration->values()['test_password']);
        self::assertSame('api', $this->shop->settings()->testUser());
        self::assertSame([], $this->shop->problems());
    }

    public function testASecretThatCanNotBeStoredIsInNoTrace(): void
    {
        if (PHP_VERSION_ID < 80200) {
            self::markTestSkipped('PHP hides sensitive parameters since 8.2.');
        }
        $this->link->query('RENAME TABLE configuration TO away');
        $before = ini_set('zend.exception_ignore_args', '0');
        try {
            (new Configuration($this->database))->set('test_password', 's3cret');
            self::fail('There is no table.');
        } catch (DatabaseException $exception) {
            $calls = array_filter($exception->getTrace(), static fn (array $call): bool => ($call['class'] ?? '') === Configuration::class);
            self::assertSame('test_password', current($calls)['args'][0]);
            self::assertNotContains('s3cret', current($calls)['args']);
        } finally {
            ini_set('zend.exception_ignore_args', (string) $before);
        }
    }

    public function testSettlesWhatWasBegunAlthoughASettingIsWrong(): void
    {
        (new Installer(new Module($this->shop, $this->database)))->install();
        $configuration = new Configuration($this->database);
        foreach ([
            'active' => 'True', 'test_open' => 'True', 'test_user' => 'api', 'test_password' => 'secret',
            'min_amount' => 'five', 'signature' => 'rsa', 'signature_keys' => 'no key',
        ] as $setting => $value) {
            $configuration->set($setting, $value);
        }
        $settings = $this->shop->settings();
        self::assertFalse($settings->offeredTo(true), 'nothing new is begun');
        self::assertNull($settings->verifier());
        self::assertInstanceOf(Client::class, $settings->client());
        self::assertSame(['signature_keys', 'min_amount'], array_keys($this->shop->problems()));
    }

    public function testHasNoSettingsWithoutALogin(): void
    {
        (new Installer(new Module($this->shop, $this->database)))->install();
        self::assertSame(['test_user', 'test_password'], array_keys($this->shop->problems()));
        $this->expectException(InvalidSettingsException::class);
        $this->shop->settings();
    }

    public function testFindsCurrenciesThatTheShopShowsWithOtherDecimals(): void
    {
        (new Installer(new Module($this->shop, $this->database)))->install();
        foreach (['test_user' => 'api', 'test_password' => 'secret', 'currencies' => 'TND,EUR'] as $setting => $value) {
            (new Configuration($this->database))->set($setting, $value);
        }
        $this->link->query("UPDATE currencies SET decimal_places = '2'");
        self::assertSame(['TND' => 3], $this->shop->wrongDecimals());
        $this->link->query("UPDATE currencies SET decimal_places = '3' WHERE code = 'TND'");
        self::assertSame([], $this->shop->wrongDecimals());
    }

    public function testBuildsAddressesWithoutASession(): void
    {
        self::assertSame('https://shop.example/callback/clictopay/pay.php?t=a%26b', $this->shop->payUrl('a&b'));
        self::assertSame('https://shop.example/callback/clictopay/process.php', $this->shop->notificationUrl());
        self::assertSame(['en', 'de'], $this->shop->languages());
    }

    /**
     * @param array<string, int|string> $order
     * @param array<string, string|array{string, string}> $totals class => value, or title and value
     */
    private function placeOrder(array $order = [], array $totals = ['ot_total' => '10']): int
    {
        $this->insert('orders', $order + [
            'customers_id' => 7, 'customers_name' => 'Buyer', 'customers_email_address' => 'buyer@shop.example', 'payment_class' => 'clictopay', 'currency' => 'EUR',
            'currency_value' => '1', 'orders_status' => 1, 'languages_id' => 1, 'billing_country_iso_code_2' => 'DE', 'date_purchased' => '2026-01-02 03:04:05',
        ]);
        $id = $this->link->insert_id;
        foreach ($totals as $class => $total) {
            [$title, $value] = is_array($total) ? $total : ['', $total];
            $this->insert('orders_total', ['orders_id' => $id, 'class' => $class, 'title' => $title, 'value' => $value]);
        }
        return $id;
    }

    /** @param array<int|string, string> $options */
    private function line(int $orderId, int $quantity, array $options = []): int
    {
        $this->insert('orders_products', ['orders_id' => $orderId, 'products_id' => self::PRODUCT, 'products_name' => 'Honey', 'products_quantity' => $quantity]);
        $line = $this->link->insert_id;
        foreach ($options as $option => $value) {
            $this->insert('orders_products_attributes', [
                'orders_id' => $orderId, 'orders_products_id' => $line, 'orders_products_options_id' => $option, 'orders_products_options_values_id' => $value,
            ]);
        }
        return $line;
    }

    /** @param array<string, int|string> $row */
    private function insert(string $table, array $row): void
    {
        $names = implode(', ', array_keys($row));
        $places = implode(', ', array_fill(0, count($row), '?'));
        $this->link->prepare("INSERT INTO $table ($names) VALUES ($places)")->execute(array_values($row));
    }

    /** @return list<string|null> */
    private function column(string $sql): array
    {
        return array_column($this->link->query($sql)->fetch_all(), 0);
    }

    private static function define(string $name, string|bool $value): void
    {
        defined($name) || define($name, $value);
    }
}
