<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use PHPUnit\Framework\TestCase;

/** The stand-in with a payment module that writes down who calls it. What the shop logs and no test has asked for is a failure. */
abstract class StandInTestCase extends TestCase
{
    protected StandIn $shop;
    protected Visitor $visitor;
    private static bool $installed = false;

    protected function setUp(): void
    {
        $this->shop = StandIn::shared();
        if (!self::$installed) {
            $this->install();
            self::$installed = true;
        }
        $this->visitor = new Visitor($this->shop);
        foreach (['orders', 'orders_products', 'orders_status_history', 'orders_total', 'sessions', 'customers_basket'] as $table) {
            $this->shop->rows("TRUNCATE $table");
        }
        $this->shop->rows("UPDATE shop_configuration SET configuration_value = '' WHERE configuration_key = 'SHOP_OFFLINE'");
        $this->shop->rows('UPDATE products SET products_quantity = 1000, products_ordered = 0, products_status = 1');
        $this->shop->takeLog();
        $this->shop->takeMails();
        array_map('unlink', glob($this->shop->directory() . '/cache/*'));
    }

    protected function tearDown(): void
    {
        self::assertSame('', $this->shop->takeLog());
    }

    /** @return list<string> who called the tracer since the last time: page and method */
    protected function takeTrace(): array
    {
        $file = $this->shop->directory() . '/cache/trace';
        $trace = is_file($file) ? file($file, FILE_IGNORE_NEW_LINES) : [];
        is_file($file) && unlink($file);
        return $trace;
    }

    private function install(): void
    {
        exec('cp -R ' . escapeshellarg(dirname(__DIR__) . '/standin/tracer/.') . ' ' . escapeshellarg($this->shop->directory()), result_code: $status);
        self::assertSame(0, $status);
        $admin = (new Visitor($this->shop))->signIn('ADMIN');
        $admin->get($this->shop->adminUrl('modules.php?set=payment&module=tracer&action=install'));
        $admin->get($this->shop->adminUrl('modules.php?set=payment'));
        self::assertStringContainsString('tracer.php', (string) $this->shop->value("SELECT configuration_value FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_INSTALLED'"));
    }
}
