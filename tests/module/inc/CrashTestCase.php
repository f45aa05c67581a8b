<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\Shop\{Database, Module, Shop};
use ClicToPay\OrderState;

/** A process is killed at every step, one after another; whoever comes next finds and finishes what it left. */
abstract class CrashTestCase extends ModuleTestCase
{
    public function testKilledWhileSettling(): void
    {
        $steps = $this->killAtEveryStep(
            function (int $order): \Closure {
                $attempt = $this->begun($order);
                $this->buyerPays($attempt);
                return static fn (Module $module) => $module->settlement()->settle($attempt, 'buyer');
            },
            function (int $order): void {
                $attempt = $this->module->journal()->attempts($order)[0];
                self::assertTrue($this->module->settlement()->settle($attempt, 'schedule')->paid);
                self::assertSame(11, $this->statusOf($order));
                self::assertSame([11], $this->history($order));
                self::assertGreaterThan(0, $this->did('basket', $order));
                $this->assertOnceOrUnsure('credits', $order);
                $this->assertOnceOrUnsure('order_mail', $order);
            },
        );
        self::assertGreaterThan(30, $steps);
    }

    public function testKilledWhileClosing(): void
    {
        $steps = $this->killAtEveryStep(
            function (int $order): \Closure {
                $this->begun($order);
                return static fn (Module $module) => $module->checkout()->close($order, OrderState::Cancelled, 'a test');
            },
            function (int $order): void {
                self::assertTrue($this->module->checkout()->close($order, OrderState::Cancelled, 'a test')->closed);
                self::assertSame(15, $this->statusOf($order));
                self::assertCount(1, array_filter($this->history($order), static fn (int $status): bool => $status === 15));
                $unsure = $this->unsure('stock', $order);
                foreach ($this->stock($order) as $stock) {
                    self::assertTrue($stock === 0 || ($stock === -1 && $unsure > 0));
                }
            },
        );
        self::assertGreaterThan(20, $steps);
    }

    /**
     * Repeats with a new order for every step, until the work ends before the step comes.
     *
     * @param \Closure(int): \Closure(Module): mixed $prepare for an order id, the work to be killed in
     * @param \Closure(int): void $check
     * @return int how many steps there are
     */
    protected function killAtEveryStep(\Closure $prepare, \Closure $check): int
    {
        for ($step = 1;; $step++) {
            $order = 100 + $step;
            $work = $prepare($order);
            $before = $this->number('SELECT COUNT(*) FROM shop_done');
            $marker = tempnam(sys_get_temp_dir(), 'clictopay-');
            $this->parallel(1, function (\mysqli $link) use ($work, $step, $marker): void {
                $countdown = new Countdown($step);
                [, $module] = $this->make(
                    $link,
                    static fn (Database $database): Database => new MortalDatabase($database, $countdown),
                    static fn (Shop $shop): Shop => new MortalShop($shop, $countdown),
                );
                $work($module);
                file_put_contents($marker, 'survived');
            });
            $survived = file_get_contents($marker) === 'survived';
            unlink($marker);
            // Whatever was begun by the dead process counts as dead after some minutes.
            $this->link->query('UPDATE clictopay_effect SET started_at = started_at - INTERVAL 10 MINUTE');
            $check($order);
            if ($survived) {
                return $step - 1;
            }
        }
    }

    /** It happened once; or nobody can tell, and the merchant is shown that. */
    private function assertOnceOrUnsure(string $kind, int $order): void
    {
        $did = $this->did($kind, $order);
        self::assertTrue($this->unsure($kind, $order) === 1 ? $did <= 1 : $did === 1, "$kind: $did");
    }

    private function unsure(string $kind, int $order): int
    {
        return count(array_filter($this->module->effects()->unsure($order), static fn ($effect): bool => $effect->kind === $kind));
    }
}
