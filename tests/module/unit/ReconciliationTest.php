<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Exception\{AuthenticationException, ClicToPayException};
use ClicToPay\{Money, OrderState};
use ClicToPay\Shop\{Attempt, Database, Module};
use ClicToPay\Shop\Reconciliation\{Balance, Finding, Listed, Period, PortalFile, Source, Sums};
use ClicToPay\Shop\Tests\{ModuleTestCase, PlantedPayments};

/** A whole day, with everything planted that can differ: CLICTOPAY_PAYMENTS says how many (tools/reconcile), else some. */
final class ReconciliationTest extends ModuleTestCase
{
    private const FEW = 120;
    private const SEED = 20261122;
    private const ANOMALIES = ['amount_mismatch', 'currency_mismatch', 'list_differs', 'listed_as_paid', 'not_found', 'not_listed', 'paid_after_close', 'paid_after_failure', 'paid_twice',
        'partly_deposited', 'refund_missing', 'refunded_outside', 'reversed_outside', 'unknown_here', 'went_backwards'];
    private const TABLES = ['clictopay_attempt', 'clictopay_order', 'clictopay_effect', 'clictopay_event', 'clictopay_operation', 'clictopay_link', 'clictopay_meta',
        'shop_order', 'shop_history', 'shop_line', 'shop_done'];

    private PlantedPayments $planted;
    private Attempt $attempt;

    protected function setUp(): void
    {
        parent::setUp();
        $portal = tempnam(sys_get_temp_dir(), 'portal');
        $this->planted = new PlantedPayments($this->link, $this->sandbox->store(), $portal, Period::settled(), self::SEED);
    }

    protected function tearDown(): void
    {
        unlink($this->planted->portal);
        unset($this->planted);
        parent::tearDown();
    }

    public function testFindsEveryPlantedCaseAndNoOther(): void
    {
        $this->reconciled($this->module, false); // loads the classes
        $this->planted->plant((int) (getenv('CLICTOPAY_PAYMENTS') ?: self::FEW));
        $before = memory_get_usage();
        memory_reset_peak_usage();
        $start = hrtime(true);
        $balance = $this->reconciled($this->module);
        $seconds = (hrtime(true) - $start) / 1e9;
        $growth = memory_get_peak_usage() - $before;
        if (getenv('CLICTOPAY_PAYMENTS') !== false) {
            fprintf(
                STDERR,
                "%d payments, %d planted findings: %.1f s (%.0f payments a second), %.1f MB more memory at the most\n",
                $this->planted->payments,
                count($this->planted->expected),
                $seconds,
                $this->planted->payments / $seconds,
                $growth / 1e6,
            );
        }
        self::assertSame($this->planted->expected, $this->found($balance));
        self::assertSame([$this->planted->payments, Source::Portal, $this->planted->foreign], [$balance->asked, $balance->source, $balance->foreign]);
        self::assertEquals($this->planted->sums, json_decode($balance->sums->json(), true));
        $this->assertSameSet(self::ANOMALIES, $this->rows("SELECT DISTINCT code FROM clictopay_event WHERE kind = 'anomaly' AND actor = 'reconciliation'"));
        self::assertLessThan(6_000_000, $growth, 'memory does not grow with the number of payments');

        $state = $this->state();
        $again = $this->reconciled($this->module);
        self::assertSame($state, $this->state(), 'a second run changes nothing');
        self::assertSame(array_diff_key($this->planted->expected, $this->planted->mended), $this->found($again));
        self::assertEquals($balance->sums, $again->sums);
    }

    public function testTwoRunsAtOnceDoNoHarm(): void
    {
        $this->planted->plant(self::FEW);
        $this->parallel(2, fn (\mysqli $link) => $this->reconciled($this->make($link)[1]));
        $balances = array_map(intval(...), array_column($this->link->query('SELECT id FROM clictopay_balance WHERE finished_at IS NOT NULL')->fetch_all(), 0));
        self::assertCount(2, $balances);
        $this->assertSameSet(array_keys($this->planted->expected), $this->rows("SELECT DISTINCT CONCAT(kind, ' ', order_number) FROM clictopay_finding"));
        $done = $this->consequences();

        // As if it had been one.
        $this->tearDown();
        $this->setUp();
        $this->planted->plant(self::FEW);
        $this->reconciled($this->module);
        self::assertSame($this->consequences(), $done);
    }

    public function testTheScheduledWorkMakesItOnceAPieceAtATimeAndMailsOnce(): void
    {
        $this->planted->plant(self::FEW);
        $this->link->query("UPDATE clictopay_attempt SET check_at = NULL");
        $this->parallel(2, function (\mysqli $link): void {
            for ($i = 0; $i < 50 && !$this->make($link)[1]->upkeep()->run(1)->balanced; $i++) {
                continue;
            }
        });
        self::assertSame(['1', '1'], $this->rows('SELECT COUNT(*) FROM clictopay_balance UNION ALL SELECT COUNT(*) FROM clictopay_balance WHERE finished_at IS NOT NULL'));
        self::assertSame($this->planted->payments, $this->number('SELECT asked FROM clictopay_balance'));
        $listed = static fn (string $key): bool => preg_match('/^(unknown_here|list_differs|not_listed|listed_as_paid) /', $key) === 1;
        $expected = array_filter(array_keys($this->planted->expected), static fn (string $key): bool => !$listed($key));
        // Only a list tells of what was begun on another day.
        $this->assertSameSet($this->rows("SELECT CONCAT(f.kind, ' ', f.order_number) FROM clictopay_finding f"), array_filter(
            $expected,
            fn (string $key): bool => $this->number("SELECT COUNT(*) FROM clictopay_attempt WHERE order_number = '" . explode(' ', $key)[1] . "' AND created_at >= '"
                . gmdate('Y-m-d H:i:s', $this->planted->period->from->getTimestamp()) . "'") === 1,
        ));
        self::assertFalse($this->module->upkeep()->run()->balanced, 'once a day');
        $mails = array_filter($this->merchantMails(), static fn (string $mail): bool => str_contains($mail, 'rapprochement'));
        self::assertCount(1, $mails);
        self::assertSame([], $this->rows("SELECT CONCAT(kind, ' ', mark, ' ', error) FROM clictopay_effect WHERE state <> 'done' AND kind <> 'finish_session'"));
    }

    public function testAPageAndTheEndAreCountedOnce(): void
    {
        $balances = $this->module->reconciliation()->balances;
        $balance = $balances->begin($this->planted->period, $this->shop->settings()->mode());
        $advance = static fn (): bool => $balances->advance($balance, '2026-01-01 00:00:00', 7, 100, Sums::of(''));
        self::assertSame([true, false], [$advance(), $advance()]);
        self::assertSame([100, 7], [$balances->fresh($balance)->asked, $balances->fresh($balance)->afterId]);
        self::assertSame([true, false], [$balances->claim($balance), $balances->claim($balance)]);
        $this->link->query('UPDATE clictopay_balance SET busy_until = UTC_TIMESTAMP() - INTERVAL 1 SECOND');
        self::assertTrue($balances->claim($balance), 'a process that died is not waited for forever');
        $balances->release($balance);
        self::assertTrue($balances->claim($balance));
        $balances->release($balance);
        self::assertSame([true, false], [$balances->finish($balance), $balances->finish($balance)]);
        self::assertFalse($balances->claim($balance));
    }

    public function testADayInOrderIsNotMailed(): void
    {
        self::assertTrue($this->module->upkeep()->run()->balanced);
        self::assertSame([], $this->merchantMails());
    }

    public function testADayThatDidNotComeToItsEndIsGoneOnWith(): void
    {
        $attempt = $this->paid();
        $settled = Period::settled();
        $before = new Period($settled->from->modify('-1 day'), $settled->from);
        $this->link->query("UPDATE clictopay_attempt SET created_at = '{$before->from->format('Y-m-d')} 12:00:00', state = 'failed' WHERE id = $attempt->id");
        $balances = $this->module->reconciliation()->balances;
        $unfinished = $balances->due($before, $this->shop->settings()->mode());

        self::assertTrue($this->module->reconciliation()->daily(5));
        self::assertNull($balances->fresh($unfinished)->finishedAt, 'the new day comes first');
        self::assertTrue($this->module->reconciliation()->daily(5));
        self::assertSame(["paid_there $attempt->orderNumber"], array_keys($this->found($balances->fresh($unfinished))));
        self::assertFalse($this->module->reconciliation()->daily(5));
    }

    public function testDaysOnWhichTheScheduledWorkDidNotRunAreMadeUpFor(): void
    {
        $balances = $this->module->reconciliation()->balances;
        $mode = $this->shop->settings()->mode();
        $settled = Period::settled();
        $due = static fn (int $ago): Period => $balances->due(new Period($settled->from->modify("-$ago days"), $settled->to->modify("-$ago days")), $mode)->period;
        self::assertEquals([30, 30], self::daysAgo($due(30)), 'the first one is of one day');
        self::assertEquals([11, 5], self::daysAgo($due(5)), 'a week at the most');
        self::assertEquals([4, 4], self::daysAgo($due(4)));
        self::assertEquals([3, 0], self::daysAgo($due(0)));
        self::assertEquals([3, 0], self::daysAgo($due(0)));
    }

    public function testTheMerchantIsToldOfADayWithPaymentsThatCouldNotBeAskedAbout(): void
    {
        $attempt = $this->paid();
        $this->link->query("UPDATE clictopay_attempt SET check_at = NULL, created_at = '" . Period::settled()->from->format('Y-m-d') . " 12:00:00' WHERE id = $attempt->id");
        $this->sandbox->fault('getOrderStatusExtended', 'invalid_json', count: 20);
        self::assertTrue($this->module->upkeep()->run()->balanced);
        self::assertCount(1, $this->merchantMails());
        self::assertStringContainsString('rapprochement', $this->merchantMails()[0]);
        self::assertSame(['0'], $this->rows('SELECT person FROM clictopay_finding'));
    }

    public function testAListMayHaveAnything(): void
    {
        $this->paid();
        file_put_contents($this->planted->portal, "order;state\nTEST-100-1;paid\nTEST-café-1;paid\n𝄞;paid\n\"x'; DROP TABLE clictopay_attempt\";paid\n" . str_repeat('7', 300) . ";paid\n");
        $balance = $this->module->reconciliation()->begin(Period::days('today', 'today'));
        $listing = $this->module->reconciliation()->compareList($balance, Source::Portal, new PortalFile($this->planted->portal));
        $balance = $this->module->reconciliation()->run($balance, $listing);
        self::assertSame(['unknown_here TEST-café-1' => ''], $this->found($balance));
        self::assertSame([5, 3], [$balance->listed, $balance->foreign]);
        self::assertSame('1', $this->rows("SELECT COUNT(*) FROM clictopay_event WHERE code = 'unknown_here' AND text LIKE '%TEST-café-1%'")[0]);
    }

    /** A portal may have a line for each try, and no words for states that we know. */
    public function testEveryLineOfAListIsLookedAt(): void
    {
        $this->paid();
        $this->paid(101);
        $this->paid(102);
        file_put_contents($this->planted->portal, "order;state\nTEST-100-1;paid\nTEST-101-1;declined\nTEST-102-1;paid\nTEST-102-1;declined\nTEST-7-1;paid\nTEST-7-1;declined\nTEST-8-1;?\nTEST-9-1;declined\nOTHER-1;?\n");
        $balance = $this->module->reconciliation()->begin(Period::days('today', 'today'));
        $listing = $this->module->reconciliation()->compareList($balance, Source::Portal, new PortalFile($this->planted->portal));
        $balance = $this->module->reconciliation()->run($balance, $listing);
        self::assertSame(['not_listed TEST-101-1' => '', 'unknown_here TEST-7-1' => '', 'unknown_here TEST-8-1' => ''], $this->found($balance));
        self::assertSame([9, 0], [$balance->listed, $balance->foreign]);
    }

    /** @return iterable<string, array{\Closure(self): Listed, array<string, int>}> what a list has of a payment that was declined; the findings */
    public function listed(): iterable
    {
        $paid = static fn (): Listed => new Listed('TEST-100-1', null, true);
        yield 'begun on another day' => [static function (self $test) use ($paid): Listed {
            $test->link->query('UPDATE clictopay_attempt SET created_at = created_at - INTERVAL 1 DAY');
            return $paid();
        }, ['listed_as_paid' => 1]];
        yield 'unknown to the gateway' => [static function (self $test) use ($paid): Listed {
            $test->sandbox->control('POST', 'reset');
            return $paid();
        }, ['listed_as_paid' => 1]];
        yield 'by a gateway that lists whatever it has' => [static fn (self $test): Listed => Listed::of(
            $test->module->gateway()->clientOf($test->attempt)->getOrderStatusExtended(orderId: $test->attempt->gatewayId),
        ), []];
    }

    /**
     * @dataProvider listed
     * @param \Closure(self): Listed $listed
     * @param array<string, int> $findings
     */
    public function testAListThatSaysPaidOfWhatNobodyPaid(\Closure $listed, array $findings): void
    {
        $this->attempt = $this->begun();
        $this->buyerPays($this->attempt, self::POOR);
        $this->module->checkout()->close(100, OrderState::Cancelled, 'declined');
        $line = $listed($this);
        $balance = $this->module->reconciliation()->begin(Period::days('today', 'today'));
        $balance = $this->module->reconciliation()->run($balance, $this->module->reconciliation()->compareList($balance, Source::Portal, [$line]));
        self::assertSame($findings, $this->module->reconciliation()->balances->counts($balance));
    }

    public function testANightInTestModeLeavesTheDayOfTheOtherToBeMadeUpFor(): void
    {
        $this->paid();
        $this->later(86_400);
        foreach (['test', 'production'] as $mode) {
            $this->shop->values['mode'] = $mode;
            [, $module] = $this->make($this->link);
            $module->upkeep()->run();
        }
        self::assertSame(['1'], $this->rows("SELECT asked FROM clictopay_balance WHERE environment = 'production'"));
    }

    public function testWhatMovesMeanwhileIsNoFinding(): void
    {
        $attempt = $this->begun();
        $refunded = $this->paid(101);
        $between = function () use ($attempt, $refunded): void {
            $this->buyerPays($attempt);
            $this->module->settlement()->settle($attempt, 'notification');
            self::assertSame('done', $this->module->operations()->refund($refunded, Money::of('1.000', 'TND'), 'once', 'admin')->code);
        };
        [, $module] = $this->make($this->connect(), static fn (Database $plain): Database => new class ($plain, $between) implements Database {
            public function __construct(private readonly Database $plain, private ?\Closure $between)
            {
            }

            /** After the journal was read, and before the gateway is asked. */
            public function rows(string $sql, array $parameters = []): array
            {
                $rows = $this->plain->rows($sql, $parameters);
                if ($this->between !== null && str_contains($sql, 'FROM clictopay_operation')) {
                    [$between, $this->between] = [$this->between, null];
                    $between();
                }
                return $rows;
            }

            public function change(string $sql, array $parameters = []): int
            {
                return $this->plain->change($sql, $parameters);
            }

            public function lastId(): int
            {
                return $this->plain->lastId();
            }

            public function transaction(callable $work): mixed
            {
                return $this->plain->transaction($work);
            }
        });
        $balance = $module->reconciliation()->run($module->reconciliation()->begin(Period::days('today', 'today')));
        self::assertSame([], $this->findings($balance));
        self::assertTrue($balance->sums->agree());
        self::assertSame(2, $balance->sums->payments('TND', 'here'));
    }

    public function testAGatewayThatIsAwayLeavesWhatWasComparedAndIsGoneOnWith(): void
    {
        $this->planted->plant(self::FEW);
        $this->sandbox->fault('getOrderStatusExtended', 'error_before', '503', 100_000);
        $balance = $this->module->reconciliation()->begin($this->planted->period);
        try {
            $this->module->reconciliation()->run($balance);
            self::fail('A balance without answers.');
        } catch (ClicToPayException $exception) {
            self::assertNotInstanceOf(AuthenticationException::class, $exception);
        }
        self::assertSame([], $this->rows('SELECT kind FROM clictopay_finding'));
        $this->sandbox->control('DELETE', 'faults');
        $balance = $this->module->reconciliation()->run($this->module->reconciliation()->balances->fresh($balance));
        self::assertSame($this->planted->payments, $balance->asked);
    }

    public function testAnUnreadableAnswerStopsNothing(): void
    {
        $this->paid();
        $this->sandbox->fault('getOrderStatusExtended', 'invalid_json', count: 20);
        $balance = $this->today();
        self::assertSame(['not_asked'], array_map(static fn (Finding $finding): string => $finding->kind->value, $this->findings($balance)));
        self::assertFalse($this->findings($balance)[0]->needsPerson);
        self::assertSame([1, true], [$balance->asked, $balance->finishedAt !== null]);
    }

    public function testAWrongLoginIsNoBalance(): void
    {
        $this->paid();
        $this->shop->values['production_password'] = 'wrong';
        [, $module] = $this->make($this->link);
        $this->expectException(AuthenticationException::class);
        $module->reconciliation()->run($module->reconciliation()->begin(Period::days('today', 'today')));
    }

    /** @return list<int> its first and its last day */
    private static function daysAgo(Period $period): array
    {
        return array_map(
            static fn (string $day): int => (new \DateTimeImmutable($day))->diff(new \DateTimeImmutable(Period::settled()->last()))->days,
            [$period->first(), $period->last()],
        );
    }

    private function today(): Balance
    {
        return $this->module->reconciliation()->run($this->module->reconciliation()->begin(Period::days('today', 'today')));
    }

    private function reconciled(Module $module, bool $withList = true): Balance
    {
        $reconciliation = $module->reconciliation();
        $balance = $reconciliation->begin($this->planted->period);
        $listing = $withList ? $reconciliation->compareList($balance, Source::Portal, new PortalFile($this->planted->portal)) : null;
        $balance = $reconciliation->run($balance, $listing);
        self::assertNotNull($balance->finishedAt);
        return $balance;
    }

    /** @return list<Finding> */
    private function findings(Balance $balance): array
    {
        return iterator_to_array($this->module->reconciliation()->balances->findings($balance), false);
    }

    /** @return array<string, string> "kind number" => detail */
    private function found(Balance $balance): array
    {
        $found = [];
        foreach ($this->findings($balance) as $finding) {
            $found["{$finding->kind->value} $finding->orderNumber"] = $finding->detail;
        }
        ksort($found);
        return $found;
    }

    /** @return array<string, string> table => checksum */
    private function state(): array
    {
        return array_column($this->link->query('CHECKSUM TABLE ' . implode(', ', self::TABLES))->fetch_all(), 1, 0);
    }

    /**
     * What a run has done, without times.
     *
     * @return list<list<string>>
     */
    private function consequences(): array
    {
        return [
            $this->rows("SELECT CONCAT_WS(' ', order_number, state, refunded) FROM clictopay_attempt ORDER BY id"),
            $this->rows("SELECT CONCAT_WS(' ', order_id, state, paid_attempt_id) FROM clictopay_order ORDER BY order_id"),
            $this->rows("SELECT CONCAT_WS(' ', kind, code, mark, attempt_id) FROM clictopay_event ORDER BY 1"),
            $this->rows("SELECT CONCAT_WS(' ', mark, state) FROM clictopay_effect ORDER BY 1"),
            $this->rows("SELECT CONCAT_WS(' ', order_id, status) FROM shop_history ORDER BY 1"),
            $this->rows("SELECT CONCAT_WS(' ', kind, order_id, COUNT(*)) FROM shop_done GROUP BY kind, order_id ORDER BY 1"),
        ];
    }

    /** @return list<string> the first column */
    private function rows(string $sql): array
    {
        return array_map(strval(...), array_column($this->link->query($sql)->fetch_all(), 0));
    }

    /**
     * @param list<string> $expected
     * @param list<string> $found
     */
    private static function assertSameSet(array $expected, array $found): void
    {
        sort($expected);
        sort($found);
        self::assertSame($expected, $found);
    }
}
