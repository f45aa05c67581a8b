<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\Shop\{Attempt, Database, Module, MysqliDatabase, Order, Shop};
use PHPUnit\Framework\TestCase;

/** A module on an empty database and a reset sandbox. */
abstract class ModuleTestCase extends TestCase
{
    protected const VISA = '4509211111111119';
    protected const POOR = '5104051111111115';
    protected const STATUSES = ['status_paid' => '11', 'status_pending' => '12', 'status_authorised' => '13', 'status_failed' => '14',
        'status_cancelled' => '15', 'status_refunded' => '16', 'status_test' => '17'];

    protected \mysqli $link;
    protected MemoryShop $shop;
    protected Module $module;
    protected Sandbox $sandbox;
    private string $database;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
        $this->sandbox->control('POST', 'reset');
        $this->database = MariaDb::shared()->create();
        $this->link = MariaDb::shared()->connect($this->database);
        MemoryShop::install($this->link, $this->engine());
        [$this->shop, $this->module] = $this->make($this->link);
        $this->module->schema()->install();
    }

    /** PHPUnit keeps the tests until the end; their links to the database would add up to more than it takes. */
    protected function tearDown(): void
    {
        unset($this->module, $this->shop, $this->link);
    }

    /** Of the shop's tables. */
    protected function engine(): string
    {
        return 'InnoDB';
    }

    /** The settings, but for the login: production, so that statuses are not all status_test. @return array<string, string> */
    protected function settings(): array
    {
        return ['active' => 'true', 'mode' => 'production', 'prefix' => 'TEST'] + self::STATUSES;
    }

    /** Another process's view: links, clients and shop of its own. @return array{MemoryShop, Module} */
    protected function make(\mysqli $link, ?\Closure $database = null, ?\Closure $shop = null): array
    {
        $values = $this->settings() + [
            'production_url' => $this->sandbox->url(),
            'production_user' => 'sandbox-api',
            'production_password' => 'sandbox',
            'test_url' => $this->sandbox->url(),
            'test_user' => 'sandbox-api',
            'test_password' => 'sandbox',
        ];
        $memory = new MemoryShop($link, isset($this->shop) ? $this->shop->values : $values, $this->engine() === 'InnoDB');
        $plain = new MysqliDatabase($link);
        return [$memory, new Module($shop === null ? $memory : $shop($memory), $database === null ? $plain : $database($plain))];
    }

    protected function connect(): \mysqli
    {
        return MariaDb::shared()->connect($this->database);
    }

    /** Attempt 1 of a new order, with its page open. */
    protected function begun(int $orderId = 100, string $amount = '10.500'): Attempt
    {
        $start = $this->module->checkout()->pay($this->shop->place($orderId, $amount));
        self::assertNotNull($start->redirect);
        return $start->attempt;
    }

    protected function buyerPays(Attempt $attempt, string $card = self::VISA, array $more = []): void
    {
        $this->sandbox->control('POST', 'pay', ['orderId' => $attempt->gatewayId, 'card' => $card] + $more);
    }

    /** Attempt 1 of a new order, paid and settled. */
    protected function paid(int $orderId = 100, string $amount = '10.500'): Attempt
    {
        $attempt = $this->begun($orderId, $amount);
        $this->buyerPays($attempt);
        $outcome = $this->module->settlement()->settle($attempt, 'buyer');
        self::assertTrue($outcome->paid);
        return $outcome->attempt;
    }

    /** Makes everything about the attempt older, in the journal and at the gateway. */
    protected function later(int $seconds): void
    {
        foreach (['clictopay_attempt' => ['created_at', 'expires_at', 'checked_at', 'check_at', 'capture_at'], 'clictopay_order' => ['created_at'],
            'clictopay_operation' => ['created_at'], 'clictopay_effect' => ['created_at', 'started_at'], 'clictopay_event' => ['at'],
            'clictopay_link' => ['created_at', 'expires_at'], 'clictopay_health' => ['minute', 'answered_at', 'failed_at']] as $table => $columns) {
            $this->link->query("UPDATE $table SET " . implode(', ', array_map(static fn (string $column): string => "$column = $column - INTERVAL $seconds SECOND", $columns)));
        }
        $this->sandbox->control('POST', 'clock/advance', ['seconds' => $seconds]);
    }

    protected function number(string $sql): int
    {
        return (int) $this->link->query($sql)->fetch_column();
    }

    /** How often the shop did that for the order. */
    protected function did(string $kind, int $orderId = 100): int
    {
        return $this->number("SELECT COUNT(*) FROM shop_done WHERE kind = '$kind' AND order_id = $orderId");
    }

    /** The subjects of the mails to the merchant. @return list<string> */
    protected function merchantMails(): array
    {
        return array_map(
            static fn (array $row): string => strtok($row[0], "\n"),
            $this->link->query("SELECT text FROM shop_done WHERE kind = 'merchant_mail' ORDER BY id")->fetch_all(),
        );
    }

    /** @return list<int> */
    protected function history(int $orderId = 100): array
    {
        return array_map(intval(...), array_column($this->link->query("SELECT status FROM shop_history WHERE order_id = $orderId ORDER BY id")->fetch_all(), 0));
    }

    protected function statusOf(int $orderId = 100): int
    {
        return $this->number("SELECT status FROM shop_order WHERE id = $orderId");
    }

    /** Of the order's two lines: -1 while it is taken. @return list<int> */
    protected function stock(int $orderId = 100): array
    {
        return array_map(intval(...), array_column($this->link->query("SELECT stock FROM shop_line WHERE order_id = $orderId ORDER BY id")->fetch_all(), 0));
    }

    /** @return list<string> names, in order */
    protected function anomalies(int $orderId = 100): array
    {
        return array_column($this->module->journal()->anomalies($orderId), 'code');
    }

    /** What the sandbox really did with the money. @return list<string> */
    protected function executed(Attempt $attempt): array
    {
        return array_column($this->sandbox->control('GET', "orders/$attempt->gatewayId")['executed'], 'operation');
    }

    /**
     * Runs $work in processes of their own, at the same time; each gets a link of its own. Exit by a signal is not told: a process
     * that was to die did so, and what it left is what the test looks at. Forked children end by SIGKILL, so that nothing that they
     * share with this process is closed.
     *
     * @param \Closure(\mysqli, int): void $work
     */
    protected function parallel(int $processes, \Closure $work): void
    {
        $pairs = [];
        for ($i = 0; $i < $processes; $i++) {
            $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
            $pid = pcntl_fork();
            if ($pid === 0) {
                try {
                    $link = $this->connect();
                    fgets($pair[1]);
                    $work($link, $i);
                    fwrite($pair[1], "done\n");
                } catch (\Throwable $exception) {
                    fwrite($pair[1], strtr((string) $exception, "\n", ' ') . "\n");
                }
                posix_kill(getmypid(), SIGKILL);
            }
            fclose($pair[1]);
            $pairs[$pid] = $pair[0];
        }
        foreach ($pairs as $pair) {
            fwrite($pair, "go\n");
        }
        $failures = [];
        foreach ($pairs as $pid => $pair) {
            $said = trim((string) fgets($pair));
            pcntl_waitpid($pid, $status);
            if ($said !== 'done' && $said !== '') {
                $failures[] = $said;
            }
        }
        self::assertSame([], $failures);
    }
}
