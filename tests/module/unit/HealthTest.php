<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Environment;
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Shop\Health\{Endpoint, Trouble};
use ClicToPay\Shop\Tests\ModuleTestCase;
use ClicToPay\Shop\Time;

/** How the gateway answers, as the module counts and judges it. */
final class HealthTest extends ModuleTestCase
{
    /** @return array<string, string> */
    protected function settings(): array
    {
        return ['hide_in_outage' => 'true'] + parent::settings();
    }

    public function testRefusalsAndDeclinesAreAnswers(): void
    {
        for ($order = 100; $order < 104; $order++) {
            $attempt = $this->begun($order);
            $this->buyerPays($attempt, self::POOR);
            $this->module->settlement()->settle($attempt, 'buyer');
            $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: "NEVER-$order"));
        }
        self::assertNull($this->trouble());
        self::assertSame(0, $this->number('SELECT SUM(failed) FROM clictopay_health'));
        self::assertSame(12, $this->number('SELECT SUM(calls) FROM clictopay_health'));
        self::assertFalse($this->hides());
    }

    public function testASilenceBeginsAfterThreeCallsAndEndsWithOneAnswer(): void
    {
        $this->begun();
        $this->sandbox->fault('*', 'error_before', '503', 2);
        $this->call(static fn ($client) => $client->with(['maxRetries' => 0])->getOrderStatusExtended(orderNumber: 'X'));
        $this->call(static fn ($client) => $client->with(['maxRetries' => 0])->getOrderStatusExtended(orderNumber: 'X'));
        self::assertNull($this->trouble());
        $this->sandbox->fault('*', 'error_before', '503', 1);
        $this->call(static fn ($client) => $client->with(['maxRetries' => 0])->getOrderStatusExtended(orderNumber: 'X'));
        self::assertTrue($this->trouble()?->silent);
        self::assertTrue($this->hides());
        self::assertEqualsWithDelta(time(), $this->trouble()->since->getTimestamp(), 120);

        $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: 'X'));
        self::assertNull($this->trouble());
        self::assertFalse($this->hides());
    }

    public function testOneOrderThatCanNotBeReadIsNoSilence(): void
    {
        $this->begun();
        $this->sandbox->fault('getOrderStatusExtended', 'invalid_json', '', 6);
        $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: 'X'));
        $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: 'X'));
        self::assertSame(2, $this->number('SELECT SUM(failed) FROM clictopay_health'), 'repetitions do not count');
        self::assertNull($this->trouble());
    }

    public function testSomeFailuresAmongManyAnswersAreNoSilence(): void
    {
        $this->beSilent();
        $this->link->query('UPDATE clictopay_health SET calls = 7');
        self::assertNull($this->trouble());
        $this->link->query('UPDATE clictopay_health SET calls = 6');
        self::assertTrue($this->trouble()?->silent);
    }

    public function testHidesOnlyIfTheMerchantWantsIt(): void
    {
        $this->beSilent();
        self::assertTrue($this->hides());
        $this->shop->values['hide_in_outage'] = 'false';
        self::assertFalse($this->hides());
        self::assertTrue($this->trouble()?->silent);
    }

    public function testComesBackWithoutAnyCallAndGoesAgainIfTheTrialFails(): void
    {
        $this->beSilent();
        $this->later(500);
        self::assertTrue($this->hides());
        $this->later(160);
        // Eleven minutes later has another slot.
        $this->link->query('UPDATE clictopay_health SET slot = (slot + 720) % 1440');
        self::assertFalse($this->hides());
        self::assertNull($this->trouble());
        $this->beSilent();
        self::assertTrue($this->hides());
        self::assertEqualsWithDelta(time() - 660, $this->trouble()->since->getTimestamp(), 120, 'nothing was answered between');
    }

    public function testTheScheduledWorkFindsOutThatItIsBack(): void
    {
        $this->begun();
        $this->beSilent();
        self::assertTrue($this->hides());
        $this->link->query("UPDATE clictopay_attempt SET check_at = '2020-01-01 00:00:00'");
        $this->module->upkeep()->run();
        self::assertFalse($this->hides());
    }

    public function testWhoeverWasNotReachedIsBackWithAnyAnswer(): void
    {
        $url = $this->shop->values['production_url'];
        $this->shop->values['production_url'] = 'http://127.0.0.1:1/payment/rest/';
        [$shop, $module] = $this->make($this->link);
        foreach ([100, 101, 102] as $order) {
            self::failing(static fn () => $module->checkout()->pay($shop->place($order)));
        }
        self::assertTrue($this->hides());
        self::assertSame(100, $this->trouble()->endpoints[0]->failedPercent());
        $this->shop->values['production_url'] = $url;
        $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: 'X'));
        self::assertFalse($this->hides());
    }

    public function testAnEndpointThatFailsAloneIsNotHealedByAnother(): void
    {
        $this->sandbox->fault('register', 'error_before', '503', 20);
        foreach ([100, 101, 102] as $order) {
            self::failing(fn () => $this->module->checkout()->pay($this->shop->place($order)));
        }
        $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: 'X'));
        self::assertTrue($this->hides());
        self::assertSame(['getOrderStatusExtended.do' => 0, 'register.do' => 100], array_column(array_map(
            static fn (Endpoint $endpoint): array => [$endpoint->name, $endpoint->failedPercent()],
            $this->trouble()->endpoints,
        ), 1, 0));
    }

    public function testAGatewayWithoutAListOfPaymentsIsNotSilent(): void
    {
        $this->sandbox->fault('getLastOrdersForMerchants', 'html', count: 20);
        $this->call(static fn ($client) => iterator_to_array($client->getLastOrdersForMerchants(new \DateTimeImmutable('-1 day'), new \DateTimeImmutable(), ['DEPOSITED']), false));
        self::assertNull($this->trouble());
        self::assertFalse($this->hides());
    }

    public function testEnvironmentsAreToldApart(): void
    {
        $this->beSilent();
        self::assertNull($this->module->health()->trouble(Environment::Test));
    }

    public function testIsSlowSinceTheFirstSlowMinute(): void
    {
        $this->begun();
        $this->link->query('UPDATE clictopay_health SET calls = 3, milliseconds = 14999');
        $this->later(1800);
        self::assertNull($this->trouble());
        foreach ([1200, 60, 0] as $ago) {
            $this->begun(200 + $ago);
            $this->link->query("UPDATE clictopay_health SET calls = 3, milliseconds = 15000, minute = minute - INTERVAL $ago SECOND, slot = slot + 1 + $ago WHERE calls = 1");
        }
        $trouble = $this->trouble();
        self::assertFalse($trouble?->silent);
        self::assertEqualsWithDelta(time() - 1200, $trouble->since->getTimestamp(), 120);
        self::assertSame([6, 5000], [$trouble->endpoints[0]->calls, $trouble->endpoints[0]->averageMilliseconds()]);
        self::assertFalse($this->hides(), 'who is slow is there');
    }

    public function testAMinuteTakesTheRowOfTheDayBefore(): void
    {
        $this->beSilent();
        $this->link->query('INSERT INTO clictopay_health SELECT environment, endpoint, (slot + 1) % 1440, minute, calls, failed, unsent, milliseconds, answered_at, failed_at FROM clictopay_health');
        $this->link->query('UPDATE clictopay_health SET minute = minute - INTERVAL 1 DAY, failed_at = failed_at - INTERVAL 1 DAY');
        $rows = $this->number('SELECT COUNT(*) FROM clictopay_health');
        $this->call(static fn ($client) => $client->getOrderStatusExtended(orderNumber: 'X'));
        self::assertSame($rows, $this->number('SELECT COUNT(*) FROM clictopay_health'));
        self::assertEquals([1, 0, null], array_values($this->link->query(
            'SELECT calls, failed, failed_at FROM clictopay_health WHERE minute > UTC_TIMESTAMP() - INTERVAL 1 HOUR',
        )->fetch_assoc()));
    }

    public function testCountsEveryCallOfManyProcesses(): void
    {
        $this->parallel(4, function (\mysqli $link): void {
            [, $module] = $this->make($link);
            for ($i = 0; $i < 10; $i++) {
                self::failing(static fn () => $module->gateway()->client(Environment::Production)->getOrderStatusExtended(orderNumber: 'X'));
            }
        });
        self::assertSame(40, $this->number('SELECT SUM(calls) FROM clictopay_health'));
    }

    public function testWhatCanNotBeCountedStandsInNobodysWay(): void
    {
        $this->link->query('DROP TABLE clictopay_health');
        $log = tempnam(sys_get_temp_dir(), 'clictopay');
        $before = ini_set('error_log', $log);
        try {
            $this->begun();
            self::assertFalse($this->hides());
            self::assertStringContainsString('not counted', (string) file_get_contents($log));
        } finally {
            ini_set('error_log', (string) $before);
            unlink($log);
        }
    }

    private function trouble(): ?Trouble
    {
        return $this->module->health()->trouble(Environment::Production);
    }

    private function hides(): bool
    {
        return $this->module->health()->hides($this->shop->settings());
    }

    /** Three reads without an answer. */
    private function beSilent(): void
    {
        $this->sandbox->fault('getOrderStatusExtended', 'error_before', '503', 3);
        for ($i = 0; $i < 3; $i++) {
            $this->call(static fn ($client) => $client->with(['maxRetries' => 0])->getOrderStatusExtended(orderNumber: 'X'));
        }
    }

    private function call(\Closure $call): void
    {
        self::failing(fn () => $call($this->module->gateway()->client(Environment::Production)));
    }

    private static function failing(\Closure $call): void
    {
        try {
            $call();
            self::fail('The gateway was to refuse or to fail.');
        } catch (ClicToPayException) {
        }
    }
}
