<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** A module whose shop the command line finds by its folder. */
abstract class ShopFolderCase extends ModuleTestCase
{
    /** The shop is in "shop"; what is beside it is the test's. It goes with the test. */
    protected string $directory;

    protected function setUp(): void
    {
        if (!class_exists(\Symfony\Component\Console\Application::class)) {
            self::markTestSkipped('The libraries of the command line are missing: composer install -d module --ignore-platform-req=ext-clictopay');
        }
        parent::setUp();
        $this->directory = sys_get_temp_dir() . '/clictopay-' . bin2hex(random_bytes(6));
        ShopFolder::make("$this->directory/shop", $this->link, $this->link->query('SELECT DATABASE()')->fetch_column());
    }

    protected function tearDown(): void
    {
        parent::tearDown();
        if (isset($this->directory)) {
            exec('rm -rf ' . escapeshellarg($this->directory));
        }
    }
}
