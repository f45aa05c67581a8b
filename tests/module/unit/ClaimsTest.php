<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\OrderState;
use ClicToPay\Shop\Claims;
use ClicToPay\Shop\Tests\ModuleTestCase;

/**
 * The nodes of a cluster find out that two of them worked on one order by comparing what both have written, when they commit. So whoever
 * relies on the lock of an order has written its row.
 */
final class ClaimsTest extends ModuleTestCase
{
    public function testTheLockOfAnOrderIsAWrite(): void
    {
        $claims = new Claims($this->module->database);
        foreach ([1, 2, 3] as $version) {
            $row = $this->module->database->transaction(fn (): array => $claims->lock(100, 7));
            self::assertSame(['state' => Claims::OPEN, 'paid_attempt_id' => null], $row);
            self::assertSame($version, $this->version());
        }
        self::assertSame(7, $this->number('SELECT customer_id FROM clictopay_order WHERE order_id = 100'));
    }

    public function testTheLockOfALinkIsAWrite(): void
    {
        $this->link->query("INSERT INTO clictopay_link (reference, language, state, created_at, expires_at) VALUES ('', 'en', 'open', NOW(), NOW())");
        $claims = new Claims($this->module->database);
        $this->module->database->transaction(fn (): array => $claims->lockLink(1));
        self::assertSame(1, $this->number('SELECT version FROM clictopay_link WHERE id = 1'));
    }

    /** Two that fail at the same time on two nodes: each would see the other one open, and nobody would tell the order. */
    public function testAFailureThatClaimsNothingHasWrittenItsOrder(): void
    {
        $attempt = $this->begun();
        $version = $this->version();
        $this->later(1800);
        self::assertSame(OrderState::Failed, $this->module->settlement()->settle($attempt, 'schedule')->attempt->state);
        self::assertGreaterThan($version, $this->version());
    }

    public function testAStepInTheShopHasWrittenItsOrder(): void
    {
        $this->paid();
        $version = $this->version();
        $this->link->query("UPDATE clictopay_effect SET state = 'due' WHERE kind = 'basket'");
        self::assertSame(1, $this->module->effects()->finish(100));
        self::assertSame($version + 1, $this->version());
    }

    private function version(): int
    {
        return $this->number('SELECT version FROM clictopay_order WHERE order_id = 100');
    }
}
