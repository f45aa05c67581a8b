<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\Shop\{Database, Module, Shop};
use ClicToPay\{Money, OrderState};

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
                self::assertSame(1, $this->did('basket', $order) > 0 ? 1 : 0);
                $this->assertOnceOrUnsure('credits', $order);
                $this->assertOnceOrUnsure('order_mail', $order);
            },
        );
        self::assertGreaterThan(30, $steps);
    }

    public function testKilledWhileStartingAPayment(): void
    {
        $steps = $this->killAtEveryStep(
            function (int $order): \Closure {
                $placed = $this->shop->place($order);
                return static fn (Module $module) => $module->checkout()->pay($placed);
            },
            function (int $order): void {
                $start = $this->module->checkout()->pay($this->shop->order($order));
                self::assertNotNull($start->redirect);
                $this->buyerPays($start->attempt);
                self::assertTrue($this->module->settlement()->settle($start->attempt, 'buyer')->paid);
                // What the dead process had registered is found by its number, closed at the gateway, and harms nobody.
                $this->later(3600);
                $this->module->upkeep()->run();
                foreach ($this->module->journal()->attempts($order) as $attempt) {
                    self::assertSame($attempt->id === $start->attempt->id ? OrderState::Paid : OrderState::Failed, $attempt->state);
                }
                self::assertSame([11], $this->history($order));
                self::assertSame([-1, -1], $this->stock($order));
            },
        );
        self::assertGreaterThan(10, $steps);
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

    public function testKilledWhileRefunding(): void
    {
        $steps = $this->killAtEveryStep(
            function (int $order): \Closure {
                $attempt = $this->paid($order);
                return static fn (Module $module) => $module->operations()->refund($attempt, Money::of('4.000', 'TND'), "request-$order", 'admin');
            },
            function (int $order): void {
                $attempt = $this->module->journal()->attempts($order)[0];
                $this->later(3600);
                $this->module->upkeep()->run();
                $done = $this->module->operations()->refund($attempt, Money::of('4.000', 'TND'), "request-$order", 'admin');
                $refunds = count(array_keys($this->executed($attempt), 'refund', true));
                self::assertTrue($done->done ? $refunds === 1 : $done->unknown && $refunds === 0, "$done->message $refunds refunds");
                self::assertSame($refunds * 4000, $this->module->journal()->attempt($attempt->id)->refunded->minor);
            },
        );
        self::assertGreaterThan(20, $steps);
    }

    public function testKilledWhileCapturing(): void
    {
        $this->shop->values['validation'] = 'manual';
        $steps = $this->killAtEveryStep(
            function (int $order): \Closure {
                $attempt = $this->paid($order);
                return static fn (Module $module) => $module->operations()->capture($attempt, Money::of('4.000', 'TND'), 'admin');
            },
            function (int $order): void {
                $attempt = $this->module->journal()->attempts($order)[0];
                $this->later(3700);
                $this->module->upkeep()->run();
                $attempt = $this->module->settlement()->settle($attempt, 'schedule')->attempt;
                $captured = count(array_keys($this->executed($attempt), 'deposit', true));
                self::assertSame($captured === 1 ? OrderState::Paid : OrderState::Authorised, $attempt->state);
                self::assertSame($captured === 1 ? 4000 : null, $attempt->captured?->minor);
                // Nothing but that nobody knows whether the dead process had sent its call.
                self::assertSame([], array_diff($this->anomalies($order), $captured === 1 ? [] : ['operation_unclear']));
                self::assertSame([], array_filter($this->module->journal()->operations($attempt), static fn ($operation): bool => $operation->finishedAt === null));
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
    private function killAtEveryStep(\Closure $prepare, \Closure $check): int
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
