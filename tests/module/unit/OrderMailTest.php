<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use PHPUnit\Framework\TestCase;

/** The visitor's session while the shop's mail script has another customer's, in a process of its own: the script may end it. */
final class OrderMailTest extends TestCase
{
    private const CLASSES = ['includes/classes/main.php' => 'main', 'includes/classes/xtcPrice.php' => 'xtcPrice', 'includes/classes/product.php' => 'product',
        'includes/classes/order.php' => 'order', 'includes/external/smarty/smarty_2/Smarty.class.php' => 'Smarty'];

    private string $shop;

    protected function setUp(): void
    {
        $this->shop = sys_get_temp_dir() . '/order-mail-' . bin2hex(random_bytes(6));
        mkdir("$this->shop/sessions", recursive: true);
        foreach (self::CLASSES as $file => $class) {
            @mkdir(dirname("$this->shop/$file"), recursive: true);
            file_put_contents("$this->shop/$file", "<?php class $class { public \$template_dir, \$compile_dir, \$config_dir; }");
        }
        mkdir("$this->shop/lang/english/modules/payment", recursive: true);
        file_put_contents("$this->shop/lang/english/modules/payment/clictopay.php", '<?php');
    }

    protected function tearDown(): void
    {
        $files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($this->shop, \FilesystemIterator::SKIP_DOTS), \RecursiveIteratorIterator::CHILD_FIRST);
        foreach ($files as $file) {
            $file->isDir() ? rmdir((string) $file) : unlink((string) $file);
        }
        rmdir($this->shop);
    }

    public function testTheVisitorKeepsTheSessionWhenTheMailScriptEndsTheRequest(): void
    {
        self::assertSame(['customer_id' => 1], $this->sessionAfter('$_SESSION["customer_id"] === 7 || die("not lent"); exit("ended");', $output));
        self::assertStringContainsString('ended', $output);
    }

    public function testTheVisitorHasTheSessionBackAfterTheMail(): void
    {
        self::assertSame(['customer_id' => 1, 'seen' => true], $this->sessionAfter('$_SESSION["customer_id"] === 7 || die("not lent"); $_SESSION["junk"] = 1;', $output));
        self::assertSame('sent', $output);
    }

    /** @return array<string, mixed> what PHP has saved */
    private function sessionAfter(string $mailScript, ?string &$output): array
    {
        file_put_contents("$this->shop/send_order.php", "<?php $mailScript");
        file_put_contents("$this->shop/visit.php", '<?php
            require ' . var_export(dirname(__DIR__, 3) . '/module/src/Database.php', true) . ';
            require ' . var_export(dirname(__DIR__, 3) . '/module/modified/includes/external/clictopay/OrderMail.php', true) . ';
            foreach (["ORDERS", "LANGUAGES", "COUNTRIES", "ZONES"] as $table) {
                define("TABLE_$table", strtolower($table));
            }
            foreach (["xtc_date_short", "xtc_date_long", "xtc_address_format"] as $function) {
                eval("function $function() {}");
            }
            define("DIR_FS_CATALOG", __DIR__ . "/");
            define("DIR_FS_EXTERNAL", __DIR__ . "/includes/external/");
            define("DATE_FORMAT_LONG", "");
            define("SEND_EMAILS", "false");
            $database = new class implements ClicToPay\Shop\Database {
                public function rows(string $sql, array $parameters = []): array
                {
                    return !str_contains($sql, "FROM orders") ? [] : [["orders_id" => 3, "customers_id" => 7, "id" => 1, "code" => "en", "directory" => "english",
                        "language_charset" => "utf-8", "currency" => "EUR", "customers_status" => 2, "delivery_country_iso_code_2" => "TN"]];
                }
                public function change(string $sql, array $parameters = []): int { return 1; }
                public function lastId(): int { return 0; }
                public function transaction(callable $work): mixed { return $work(); }
            };
            session_save_path(__DIR__ . "/sessions");
            session_id("visitor");
            session_start();
            $_SESSION["customer_id"] = 1;
            (new ClicToPay\Shop\Modified\OrderMail($database))->send(3);
            $_SESSION["seen"] = $_SESSION["customer_id"] === 1;
            echo "sent";');
        $output = (string) shell_exec(escapeshellarg(PHP_BINARY) . ' -d session.serialize_handler=php_serialize -d display_errors=1 ' . escapeshellarg("$this->shop/visit.php"));

        return unserialize((string) file_get_contents("$this->shop/sessions/sess_visitor"));
    }
}
