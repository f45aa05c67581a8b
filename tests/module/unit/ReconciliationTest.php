<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Module;
use ClicToPay\Shop\Reconciliation\{Balance, PortalFile, Source};
use ClicToPay\Shop\Tests\{ModuleTestCase, PlantedPayments};

/** A whole day, with everything planted that can differ: CLICTOPAY_PAYMENTS says how many (tools/reconcile), else a few hundred. */
final class ReconciliationTest extends ModuleTestCase
{
    private const FEW = 250;
    private const SEED = 20261122;
    private const TABLES = ['clictopay_attempt', 'clictopay_order', 'clictopay_effect', 'clictopay_event', 'clictopay_operation', 'clictopay_link', 'clictopay_meta',
        'shop_order', 'shop_history', 'shop_line', 'shop_done'];

    private PlantedPayments $planted;

    protected function setUp(): void
    {
        parent::setUp();
        $this->planted = new PlantedPayments($this->link, $this->sandbox->store(), tempnam(sys_get_temp_dir(), 'portal'), self::SEED);
    }

    protected function tearDown(): void
    {
        unlink($this->planted->portal);
        unset($this->planted);
        parent::tearDown();
    }

    public function testFindsEveryPlantedCaseAndNoOther(): void
    {
        $payments = (int) (getenv('CLICTOPAY_PAYMENTS') ?: self::FEW);
        $this->reconciled($this->module); // loads the classes
        $this->planted->plant($payments);
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
        self::assertLessThan(6_000_000, $growth, 'memory does not grow with the number of payments');

        $state = $this->state();
        $again = $this->reconciled($this->module);
        self::assertSame($state, $this->state(), 'a second run changes nothing');
        self::assertSame(array_diff_key($this->planted->expected, $this->planted->mended), $this->found($again));
        self::assertEquals($balance->sums, $again->sums);
    }

    private function reconciled(Module $module): Balance
    {
        $reconciliation = $module->reconciliation();
        $balance = $reconciliation->begin($this->planted->period);
        $list = is_file($this->planted->portal) && filesize($this->planted->portal) > 0 ? new PortalFile($this->planted->portal) : null;
        $balance = $reconciliation->run($balance, $list === null ? null : $reconciliation->compareList($balance, Source::Portal, $list));
        self::assertNotNull($balance->finishedAt);
        return $balance;
    }

    /** @return array<string, string> "kind number" => detail */
    private function found(Balance $balance): array
    {
        $found = [];
        foreach ($this->module->reconciliation()->balances->findings($balance) as $finding) {
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
}
