<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Grid;

use ClicToPay\{Client, Money};
use ClicToPay\Shop\Grid\{Card, Expectation, Grid, GridException, Grids, Judgement, Merchant, Progress, Run, Runner};
use ClicToPay\Shop\MysqliDatabase;
use ClicToPay\Shop\Tests\ModuleTestCase;

/** The progress in the shop's database, with several admins at once. */
final class DatabaseStoreTest extends ModuleTestCase
{
    private Grids $grids;

    protected function setUp(): void
    {
        parent::setUp();
        $this->grids = $this->module->grids();
        $this->grids->store('passage')->begin(self::progress('passage'));
    }

    protected function tearDown(): void
    {
        unset($this->grids);
        parent::tearDown();
    }

    public function testKeepsEverything(): void
    {
        $store = $this->grids->store('api-basic');
        $store->begin(self::progress('api-basic'));
        $this->runner('api-basic')->prepare('CTP-05');
        $progress = $store->load();
        self::assertSame(Judgement::AsExpected, $progress->findings()['CTP-05']->judgement);
        self::assertEquals($progress, Progress::fromArray(json_decode(json_encode($progress->toArray()), true)));
        self::assertSame(['api-basic', 'passage'], $this->sorted($this->grids->begun()));
    }

    public function testIsBegunOnce(): void
    {
        $prefix = $this->grids->store('passage')->load()->prefix;
        $this->grids->store('passage')->begin(self::progress('passage'));
        self::assertSame($prefix, $this->grids->store('passage')->load()->prefix);
        self::assertNull($this->grids->store('api-basic')->find());
        $this->expectException(GridException::class);
        $this->grids->store('api-basic')->change(static fn (Progress $progress): Progress => $progress);
    }

    public function testADamagedRecordIsToldAndIsNotPassed(): void
    {
        $this->link->query("UPDATE clictopay_grid SET progress = '{\"tests\": 1}'");
        self::assertFalse($this->grids->passed());
        $this->expectException(GridException::class);
        $this->grids->store('passage')->load();
    }

    public function testChangesOfSeveralAdminsAreAllKept(): void
    {
        $this->inProcesses(6, function (Grids $grids): void {
            for ($i = 0; $i < 10; $i++) {
                $grids->store('passage')->change(static function (Progress $progress): Progress {
                    $test = $progress->test('0003');
                    return $progress->withTest($test->edited(null, null, $test->scenario('fr') . '+'));
                });
            }
        });
        self::assertSame(60, substr_count($this->grids->store('passage')->load()->test('0003')->scenario('fr'), '+'));
    }

    public function testTwoWhoPrepareTheSameTestGetTwoOrders(): void
    {
        $this->inProcesses(4, fn (Grids $grids) => $this->runner('passage', $grids)->prepare('0001'));
        $run = $this->grids->store('passage')->load()->runs['0001'];
        self::assertSame(4, $run->attempt, 'no number twice');
        self::assertNotNull($run->formUrl, 'whose number is the last is the one who is written down');
    }

    public function testAnEditIsNotUndoneByWhoeverWasAskingTheGateway(): void
    {
        $store = $this->grids->store('passage');
        $run = $this->runner('passage')->prepare('0004');
        $this->sandbox->control('POST', 'pay', ['orderId' => $run->orderId, 'card' => '4568941111111119', 'expiry' => '12/26', 'cvc' => '257']);
        // While one of them asks, another one types the card of a newer form: what was paid was another one's.
        $other = new Card('4568941111111119', '12/28', '257');
        $asking = new class ($store, $other) implements \ClicToPay\Shop\Grid\Store {
            public function __construct(private readonly \ClicToPay\Shop\Grid\Store $store, private readonly Card $other)
            {
            }

            public function load(): Progress
            {
                return $this->store->load();
            }

            public function change(\Closure $change): Progress
            {
                $this->store->change(fn (Progress $progress): Progress => $progress->withTest($progress->test('0004')->edited($this->other, null, null)));
                return $this->store->change($change);
            }
        };
        (new Runner($this->client(), $asking))->refresh('0004');
        $progress = $store->load();
        self::assertEquals($other, $progress->test('0004')->card);
        self::assertSame('not_run', $progress->findings()['0004']->reason);
        self::assertSame(2, $this->runner('passage')->prepare('0004')->attempt, 'the number stays used up');
    }

    public function testAGridIsPassedOnceNothingBlocks(): void
    {
        self::assertFalse($this->grids->passed());
        $this->grids->store('passage')->change(function (Progress $progress): Progress {
            foreach ($progress->tests as $test) {
                if ($test->expected !== null) {
                    $progress = $progress->withRun($test->id, $this->decided($test->id, $test->expected));
                }
            }
            return $progress;
        });
        self::assertTrue($this->grids->passed());
        $this->grids->store('passage')->change(fn (Progress $progress): Progress => $progress->withRun('0001', $this->decided('0001', Expectation::Refused)));
        self::assertFalse($this->grids->passed(), 'a deviation that nobody knows');
    }

    /** A run that came out as this. */
    private function decided(string $id, Expectation $as): Run
    {
        $paid = $as === Expectation::Authorised;
        return new Run(1, "N-$id", Money::of('10.500', 'TND'), new \DateTimeImmutable(), 'id', 'https://example.com/', json_encode([
            'errorCode' => '0',
            'orderNumber' => "N-$id",
            'orderStatus' => $paid ? 2 : 6,
            'actionCode' => $paid ? 0 : 116,
            'amount' => 10500,
            'currency' => '788',
            'cardAuthInfo' => ['approvalCode' => '123456'],
            'paymentAmountInfo' => ['approvedAmount' => $paid ? 10500 : 0, 'depositedAmount' => $paid ? 10500 : 0, 'refundedAmount' => 0],
        ]));
    }

    /** Runs the same in several processes, each with a link of its own. */
    private function inProcesses(int $count, \Closure $work): void
    {
        $pids = [];
        for ($i = 0; $i < $count; $i++) {
            $pids[] = $pid = pcntl_fork();
            if ($pid === 0) {
                try {
                    $work(new Grids(new MysqliDatabase($this->connect())));
                } finally {
                    posix_kill(getmypid(), SIGKILL); // nothing that is shared with the parent is closed
                }
            }
        }
        array_map(static fn (int $pid): int => pcntl_waitpid($pid, $status), $pids);
    }

    private function runner(string $grid, ?Grids $grids = null): Runner
    {
        return new Runner($this->client(), ($grids ?? $this->grids)->store($grid));
    }

    private function client(): Client
    {
        return new Client('sandbox-api', 'sandbox', $this->sandbox->url());
    }

    private static function progress(string $grid): Progress
    {
        return Progress::begin([Grid::read($grid)], new Merchant('Boutique', 'https://shop.example/'), Money::of('10.500', 'TND'));
    }

    /** @param list<string> $names @return list<string> */
    private function sorted(array $names): array
    {
        sort($names);
        return $names;
    }
}
