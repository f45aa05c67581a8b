<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** The small shop with the payment module in it, seen from outside: everything goes through nginx and php-fpm. */
abstract class ShopUnderAttackCase extends StandInTestCase
{
    /** The ends of texts in HTML, SQL, PHP, heads of mails and file names; more than is stored; no UTF-8. */
    protected const HOSTILE = [
        "' OR 1=1 -- ", '" OR ""="', "1; DROP TABLE clictopay_attempt; -- ", '\\', '%', '_', "\0", "a\r\nLocation: https://elsewhere.example/",
        '"onx=1><script>alert(1)</script>\'onx=1', '../../../etc/passwd', "\xff\xfe\xc3", '${7*7}', '-1', '0', '9223372036854775808', '1e9',
    ];

    private const SETTINGS = ['STATUS' => 'True', 'MODE' => 'test', 'TEST_OPEN' => 'True', 'TEST_USER' => 'sandbox-api', 'TEST_PASSWORD' => 'sandbox',
        'CURRENCIES' => 'TND,EUR', 'REDIRECT' => 'False'];

    protected Sandbox $sandbox;
    private static bool $ready = false;

    protected function setUp(): void
    {
        parent::setUp();
        $this->sandbox = Sandbox::shared();
        $this->sandbox->control('POST', 'reset');
        if (!self::$ready) {
            $admin = (new Visitor($this->shop))->signIn('ADMIN');
            $admin->get($this->shop->adminUrl('modules.php?set=payment&module=clictopay&action=install'));
            $admin->get($this->shop->adminUrl('modules.php?set=payment'));
            self::$ready = true;
        }
        $this->configure(self::SETTINGS + ['TEST_URL' => $this->sandbox->url()]);
        foreach (['attempt', 'order', 'effect', 'event', 'operation', 'link'] as $table) {
            $this->shop->rows("TRUNCATE clictopay_$table");
        }
    }

    /** @param array<string, string> $settings */
    protected function configure(array $settings): void
    {
        foreach ($settings as $name => $value) {
            $this->shop->rows("UPDATE configuration SET configuration_value = '" . addslashes($value) . "' WHERE configuration_key = 'MODULE_PAYMENT_CLICTOPAY_$name'");
        }
    }

    /** The buyer has placed an order, and the gateway's page is open. @return array<string, string> the attempt's row */
    protected function ordered(): array
    {
        $this->visitor->signIn('BUYER')->goToConfirmation('clictopay')->post('checkout_process.php', []);
        self::assertStringStartsWith(dirname($this->sandbox->url(), 2), $this->visitor->location);
        return $this->attempt();
    }

    /** @return array<string, string> the attempt's row */
    protected function paid(): array
    {
        $attempt = $this->ordered();
        $this->sandbox->control('POST', 'pay', ['orderId' => $attempt['gateway_id'], 'card' => '4509211111111119']);
        $this->visitor->get($this->returnPage($attempt));
        self::assertSame('paid', $this->attempt()['state']);
        return $this->attempt();
    }

    /** @return array<string, string> the newest attempt's row */
    protected function attempt(): array
    {
        return $this->shop->rows('SELECT * FROM clictopay_attempt ORDER BY id DESC LIMIT 1')[0];
    }

    /** @param array<string, string> $attempt */
    protected function returnPage(array $attempt): string
    {
        return "checkout_process_clictopay.php?t=$attempt[token]";
    }

    /** Everything that money and orders hang on, as one text: it changes if anything is written. */
    protected function everything(): string
    {
        $tables = [];
        foreach (['clictopay_meta', 'clictopay_attempt', 'clictopay_order', 'clictopay_effect', 'clictopay_event', 'clictopay_operation', 'clictopay_link',
            'configuration', 'orders', 'orders_status_history', 'products', 'scheduled_tasks'] as $table) {
            $tables[$table] = $this->shop->rows("SELECT * FROM $table");
        }
        return serialize($tables);
    }

    protected static function assertHarmless(string $html): void
    {
        self::assertStringNotContainsString('<script>alert', $html);
        self::assertStringNotContainsString('"onx', $html);
        self::assertStringNotContainsString("'onx", $html);
    }
}
