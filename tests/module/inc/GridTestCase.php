<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\{Client, Money};
use ClicToPay\Shop\Grid\{FileStore, Finding, Grid, Merchant, Play, Progress, Run, Runner, Test};
use PHPUnit\Framework\TestCase;

/** A new merchant with both grids, on a reset sandbox. */
abstract class GridTestCase extends TestCase
{
    protected Sandbox $sandbox;
    protected string $file;
    protected FileStore $store;
    protected Runner $runner;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
        $this->sandbox->control('POST', 'reset');
        $this->file = sys_get_temp_dir() . '/clictopay-grid-' . bin2hex(random_bytes(6)) . '.json';
        $merchant = new Merchant('Boutique & Fils', 'https://shop.example/', '1234567890', 'A. Marchand', 'shop@example.com');
        $this->store = FileStore::create($this->file, Progress::begin(array_map(Grid::read(...), ['passage', 'api-basic']), $merchant, Money::of('10.500', 'TND')));
        $this->runner = new Runner(new Client('sandbox-api', 'sandbox', $this->sandbox->url()), $this->store);
    }

    protected function tearDown(): void
    {
        @unlink($this->file);
    }

    /** Carries out everything that has a card or needs none; the merchant types what the grid says. */
    protected function carryOutAll(string $preset): Progress
    {
        $this->sandbox->control('POST', 'preset', ['preset' => $preset]);
        foreach ($this->store->load()->tests as $test) {
            if ($test->play !== Play::Card || $test->card !== null) {
                $this->carryOut($test);
            }
        }
        return $this->store->load();
    }

    protected function carryOut(Test $test): void
    {
        $run = $this->runner->prepare($test->id);
        if ($test->play === Play::Card) {
            $this->pays($run, $test->card->number, $test->card->expiry, $test->card->cvv);
            $this->runner->refresh($test->id);
        }
    }

    protected function pays(Run $run, string $card, string $expiry, string $cvc): void
    {
        $this->sandbox->control('POST', 'pay', ['orderId' => $run->orderId, 'card' => $card, 'expiry' => $expiry, 'cvc' => $cvc]);
    }

    protected function finding(string $id): Finding
    {
        return $this->store->load()->findings()[$id];
    }

    /** @return array<string, list<string>> judgement => ids */
    protected static function judgements(Progress $progress): array
    {
        $ids = [];
        foreach ($progress->findings() as $id => $finding) {
            $ids[$finding->judgement->value][] = $id;
        }
        return $ids;
    }
}
