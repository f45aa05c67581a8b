<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\OrderState;

/** The to-do list, where the shop's tables are transactional and where they are not. */
abstract class EffectsTestCase extends ModuleTestCase
{
    public function testManyProcessesFinishTheListOnce(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->parallel(12, function (\mysqli $link, int $i) use ($attempt): void {
            [, $module] = $this->make($link);
            $i % 3 === 0 ? $module->settlement()->settle($attempt, 'buyer') : $module->effects()->finish();
        });
        $this->module->effects()->finish();
        self::assertSame([11], $this->history());
        self::assertSame([1, 1], [$this->did('order_mail'), $this->did('credits')]);
    }

    public function testManyProcessesReturnTheStockOnce(): void
    {
        $this->begun();
        $effects = $this->module->effects();
        foreach ([1000, 1001] as $line) {
            $effects->add("stock-100-$line", 'stock', 100, null, [], $line);
            self::assertFalse($effects->add("stock-100-$line", 'stock', 100, null, [], $line));
        }
        $this->parallel(12, fn (\mysqli $link) => $this->make($link)[1]->effects()->finish(100));
        self::assertSame([0, 0], $this->stock());
    }

    public function testAStatusDoesNotPassAnOlderOneThatCouldNotBeSet(): void
    {
        $this->begun();
        $effects = $this->module->effects();
        $effects->add('a', 'status', 100, null, ['status' => 14, 'comment' => '', 'mark' => 'a']);
        $effects->add('b', 'status', 100, null, ['status' => 11, 'comment' => '', 'mark' => 'b']);
        $effects->add('mail', 'merchant_mail', 100, null, ['subject' => 'S', 'text' => 'T']);
        $this->link->query("CREATE TRIGGER refuse BEFORE UPDATE ON shop_order FOR EACH ROW IF NEW.status = 14 THEN SIGNAL SQLSTATE '45000'; END IF");
        self::assertSame(1, $effects->finish(100), 'Only the mail.');
        self::assertSame([], $this->history());
        $this->link->query('DROP TRIGGER refuse');
        self::assertSame(2, $effects->finish(100));
        self::assertSame([14, 11], $this->history());
        self::assertSame(11, $this->statusOf());
    }

    public function testWhatFailsForeverBecomesUnsureAndKeepsItsReason(): void
    {
        $this->begun();
        $effects = $this->module->effects();
        $effects->add('a', 'status', 100, null, ['status' => 14, 'comment' => '', 'mark' => 'a']);
        $this->link->query('RENAME TABLE shop_history TO away');
        for ($i = 0; $i < 21; $i++) {
            $effects->finish(100);
        }
        self::assertStringContainsString('shop_history', $effects->unsure(100)[0]->error);
        self::assertTrue($effects->dismiss($effects->unsure(100)[0]->id));
        self::assertSame([], $effects->unsure(100));
    }

    public function testAMailThatMayHaveGoneIsShownAndCanBeSentAgain(): void
    {
        $this->begun();
        $effects = $this->module->effects();
        $effects->add('mail', 'order_mail', 100, null);
        $this->link->query("UPDATE clictopay_effect SET state = 'started', started_at = UTC_TIMESTAMP() - INTERVAL 200 SECOND");
        $effects->finish(100);
        self::assertSame([], $effects->unsure(100), 'The process may still be at it.');
        $this->later(200);
        $effects->finish(100);
        [$unsure] = $effects->unsure(100);
        self::assertSame(['order_mail', 0], [$unsure->kind, $this->did('order_mail')]);
        $this->module->upkeep()->run();
        $this->module->upkeep()->run();
        self::assertCount(1, $this->merchantMails());
        $this->parallel(6, fn (\mysqli $link) => $this->make($link)[1]->effects()->resend($unsure->id));
        self::assertSame([1, []], [$this->did('order_mail'), $effects->unsure(100)]);
        self::assertFalse($effects->resend($unsure->id));
    }

    /** A balance with findings of every kind, in Arabic. */
    public function testAMailMayBeLong(): void
    {
        self::assertTrue($this->module->effects()->add('long', 'merchant_mail', null, null, ['subject' => 'Balance', 'text' => str_repeat('ع', 12_000)]));
        self::assertSame(1, $this->module->effects()->finish());
        self::assertSame(['Balance'], $this->merchantMails());
    }

    public function testAMailThatFailsIsUnsureAndStopsNothing(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->link->query('RENAME TABLE shop_done TO away');
        $this->module->settlement()->settle($attempt, 'buyer');
        self::assertSame(11, $this->statusOf());
        self::assertContains('order_mail', array_column($this->module->effects()->unsure(100), 'kind'));
        $this->link->query('RENAME TABLE away TO shop_done');
    }

    public function testTheFirstBrowserEndsTheCheckout(): void
    {
        self::assertFalse($this->module->effects()->claimSession(100));
        $this->paid();
        self::assertTrue($this->module->effects()->claimSession(100));
        self::assertFalse($this->module->effects()->claimSession(100));
    }

    public function testClosingReturnsWhatWasTaken(): void
    {
        $this->begun();
        $this->parallel(6, fn (\mysqli $link) => $this->make($link)[1]->checkout()->close(100, OrderState::Cancelled, 'a test'));
        self::assertSame([0, 0], $this->stock());
    }
}
