<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\StandIn;

use ClicToPay\Shop\Tests\StandInTestCase;

/** modified-shop.md, sections 3, 6 and 7: what the shop does before a script's own first line. */
final class StartTest extends StandInTestCase
{
    /** @return array<string, mixed> */
    private function answer(string $query = ''): array
    {
        return json_decode($this->visitor->get("callback/tracer/process.php?$query")->body, true, flags: JSON_THROW_ON_ERROR);
    }

    public function testCallbacksHaveNoTextsPricesOrOrders(): void
    {
        $answer = $this->answer();
        self::assertSame(['main', 'xtcPrice', 'order'], $answer['absent']);
        self::assertFalse($answer['texts']);
        self::assertSame('', $answer['sql_mode']);
    }

    public function testFiltersParameters(): void
    {
        self::assertSame(['a' => 'xbold', 'b' => 'backslash', 'c' => '&'], $this->answer(http_build_query(['a' => 'x<b>bold</b>', 'b' => 'back\\slash', 'c' => '&amp;']))['get']);
    }

    public function testConstantsLoseBackslashes(): void
    {
        $this->shop->rows("UPDATE configuration SET configuration_value = 'pass\\\\word' WHERE configuration_key = 'MODULE_PAYMENT_TRACER_PASSWORD'");
        self::assertSame('password', $this->answer()['password']);
        self::assertSame('pass\\word', $this->shop->value("SELECT configuration_value FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_TRACER_PASSWORD'"));
    }

    public function testSwallowsAnUncaughtError(): void
    {
        $this->visitor->get('callback/tracer/process.php?throw=1');
        self::assertSame([200, ''], [$this->visitor->status, $this->visitor->body]);
        self::assertStringContainsString('ERROR: Error: thrown', $this->shop->takeLog());
    }

    public function testBlocksWhoeverSendsScripts(): void
    {
        self::assertSame($this->shop->url('error.html'), $this->visitor->get('index.php?a=' . rawurlencode('<script>'))->location);
        self::assertSame($this->shop->url('error.html'), $this->visitor->get('index.php')->location);
        self::assertSame(200, $this->visitor->get('callback/tracer/process.php')->status);
    }

    public function testAStrangersAddressDestroysACheckedSession(): void
    {
        $this->visitor->signIn('BUYER');
        $this->shop->rows("UPDATE configuration SET configuration_value = 'True' WHERE configuration_key = 'SESSION_CHECK_USER_AGENT'");
        self::assertSame(200, $this->visitor->get('index.php')->status);
        $this->visitor->get('index.php', 'Somebody else');
        $this->shop->rows("UPDATE configuration SET configuration_value = 'False' WHERE configuration_key = 'SESSION_CHECK_USER_AGENT'");
        self::assertSame($this->shop->url('login.php'), $this->visitor->location);
    }

    public function testRobotsGetNoSession(): void
    {
        $this->visitor->get('index.php', 'Examplebot/1.0');
        self::assertSame('0', $this->shop->value('SELECT COUNT(*) FROM sessions'));
    }

    public function testRunsScheduledTasksOnceTheyAreDue(): void
    {
        $this->shop->rows("REPLACE INTO scheduled_tasks (time_next, time_regularity, time_unit, status, tasks) VALUES (0, 5, 'm', 1, 'tracer')");
        file_put_contents($this->shop->directory() . '/api/scheduled_tasks/modules/tracer.php', '<?php function cron_tracer() { return true; }');
        $this->visitor->get('api/scheduled_tasks/cronjob.php')->get('api/scheduled_tasks/cronjob.php');
        self::assertSame('1', $this->shop->value('SELECT COUNT(*) FROM scheduled_tasks_log JOIN scheduled_tasks USING (tasks_id) WHERE tasks = \'tracer\''));
    }
}
