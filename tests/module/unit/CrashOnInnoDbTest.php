<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{Money, OrderState};
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Tests\CrashTestCase;

/** Where the shop's tables are transactional; and what does not touch them, here only. */
final class CrashOnInnoDbTest extends CrashTestCase
{
    protected function engine(): string
    {
        return 'InnoDB';
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
}
