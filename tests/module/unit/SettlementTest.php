<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Tests\ModuleTestCase;

final class SettlementTest extends ModuleTestCase
{
    public function testAPaymentSetsTheStatusOnceAndDoesWhatFollows(): void
    {
        $attempt = $this->begun();
        self::assertSame(1, $this->statusOf());
        $this->buyerPays($attempt);
        $first = $this->module->settlement()->settle($attempt, 'buyer');
        $second = $this->module->settlement()->settle($attempt, 'notification');

        self::assertTrue($first->changed && $first->paid && $first->decided);
        self::assertTrue(!$second->changed && $second->paid && $second->decided);
        self::assertSame(11, $this->statusOf());
        self::assertSame([11], $this->history());
        self::assertSame([1, 1, 1], [$this->did('order_mail'), $this->did('basket'), $this->did('credits')]);
        self::assertSame('paid', $this->module->journal()->orderState(100));
        self::assertSame($attempt->id, $this->module->journal()->paidBy(100)->id);
        self::assertSame([], $this->merchantMails());
        self::assertSame([-1, -1], $this->stock());
    }

    public function testTwentyAtOnceDoItOnce(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->parallel(20, function (\mysqli $link) use ($attempt): void {
            $this->make($link)[1]->settlement()->settle($attempt, 'notification');
        });
        self::assertSame([11], $this->history());
        self::assertSame([1, 1, 1], [$this->did('order_mail'), $this->did('basket'), $this->did('credits')]);
        self::assertSame(1, $this->number("SELECT COUNT(*) FROM clictopay_event WHERE kind = 'state'"));
        self::assertSame([], $this->merchantMails());
        self::assertSame(0, $this->number("SELECT COUNT(*) FROM clictopay_effect WHERE state <> 'done' AND kind <> 'finish_session'"));
    }
}
