<?php

declare(strict_types=1);

namespace ClicToPayChaos\Tests;

use ClicToPayChaos\{Checker, Facts};
use PHPUnit\Framework\TestCase;

/** A world without contradictions, and one contradiction planted at a time: each has to be found. */
final class CheckerTest extends TestCase
{
    private const PENDING = 5;
    private const PAID = 7;
    private const CANCELLED = 8;

    private Facts $facts;

    /** Order 1 is paid, 2 was closed, 3 is paid although a second payment came: that was raised. */
    protected function setUp(): void
    {
        $this->facts = new Facts();
        $this->facts->statuses = ['pending' => self::PENDING, 'paid' => self::PAID, 'cancelled' => self::CANCELLED, 'failed' => 9];
        foreach ([1 => self::PAID, 2 => self::CANCELLED, 3 => self::PAID] as $order => $status) {
            $this->facts->orders[$order] = [
                'customer' => 10 + $order, 'email' => "b$order@buyer.example", 'status' => $status, 'amount' => 10500, 'currency' => 'TND',
                'history' => [1, self::PENDING, $status], 'marks' => ["clictopay-$order"], 'products' => [$order => 1],
            ];
            $this->facts->payments[$order] = $this->payment("p$order", $order, $status === self::PAID ? 10500 : 0);
            $this->facts->journal[$order] = $status === self::PAID ? 'paid' : 'closed';
            $this->facts->stock[$order] = $status === self::PAID ? 999 : 1000;
            $status !== self::PAID || $this->facts->mails[] = ['to' => "b$order@buyer.example", 'subject' => "Order $order", 'text' => ''];
        }
        $this->facts->baskets = [12 => [2], 13 => [99]];
        $this->facts->payments[] = $this->payment('p4', 3, 10500);
        $this->facts->anomalies[] = ['order' => 3, 'payment' => 'p4', 'code' => 'paid_twice', 'mark' => 'paid_twice-4'];
        $this->facts->effects[] = ['id' => 1, 'order' => 3, 'kind' => 'merchant_mail', 'state' => 'done', 'line' => 0, 'text' => 'Paid twice: p4'];
        $this->facts->mails[] = ['to' => 'admin@shop.example', 'subject' => 'ClicToPay: Order 3', 'text' => 'Paid twice: p4'];
    }

    public function testAWorldWithoutContradictionsPasses(): void
    {
        $checker = $this->check();
        self::assertSame([], $checker->broken);
        self::assertSame([3, 2, 1, 1], [
            $checker->figures['payments taken'], $checker->figures['paid orders'], $checker->figures['closed orders'], $checker->figures['payments raised to the merchant'],
        ]);
    }

    /** @return iterable<string, array{\Closure(Facts): mixed, string}> */
    public function contradictions(): iterable
    {
        yield 'paid without deposit' => [static fn (Facts $f) => $f->payments[1]['taken'] = 0, 'Order 1: paid in the shop, and the gateway took nothing.'];
        yield 'a deposit, and the order closed' => [static fn (Facts $f) => $f->payments[2]['taken'] = 10500, 'Order 2: payment p2 was taken, the order is not paid, and nobody is told.'];
        yield 'two payments, and nobody told' => [static fn (Facts $f) => $f->anomalies = [], 'Order 3: paid by 2 payments, and nobody is told.'];
        yield 'an anomaly that is not about money' => [static fn (Facts $f) => $f->anomalies[0]['code'] = 'outage', 'Order 3: paid by 2 payments, and nobody is told.'];
        yield 'another amount' => [static fn (Facts $f) => $f->orders[1]['amount'] = 10501, 'Order 1: 10500 TND taken, 10501 TND to pay, and nobody is told.'];
        yield 'another currency' => [static fn (Facts $f) => $f->orders[1]['currency'] = 'EUR', 'Order 1: 10500 TND taken, 10500 EUR to pay, and nobody is told.'];
        yield 'money for no order' => [static fn (Facts $f) => $f->payments[1]['order'] = 77, 'Order 77: money was taken for an order that the shop does not have.'];
        yield 'marked paid twice' => [static fn (Facts $f) => $f->orders[1]['history'][] = self::PAID, 'Order 1: paid, and marked paid 2 times in its history.'];
        yield 'paid, and not in the history' => [static fn (Facts $f) => array_pop($f->orders[1]['history']), 'Order 1: paid, and marked paid 0 times in its history.'];
        yield 'paid, then closed' => [static fn (Facts $f) => $f->orders[2]['history'][] = self::PAID, 'Order 2: not paid, and marked paid 1 times in its history.'];
        yield 'a step twice in the history' => [static fn (Facts $f) => $f->orders[2]['marks'][] = 'clictopay-2', 'Order 2: the same step is in its history twice.'];
        yield 'pending for ever' => [static fn (Facts $f) => $f->orders[2]['status'] = self::PENDING, 'Order 2: neither paid nor closed: status 5, closed in the journal.'];
        yield 'begun, never registered, pending for ever' => [
            static function (Facts $f): void {
                unset($f->payments[2]);
                $f->orders[2]['status'] = self::PENDING;
                $f->journal[2] = 'open';
            },
            'Order 2: neither paid nor closed: status 5, open in the journal.',
        ];
        yield 'an attempt pending for ever' => [
            static fn (Facts $f) => $f->undecided[] = ['order' => 2, 'number' => 'X-2-1', 'state' => 'pending'],
            'Order 2: attempt X-2-1 is pending for ever.',
        ];
        yield 'a page open for ever' => [static fn (Facts $f) => $f->payments[2]['open'] = true, 'Order 2: payment page p2 is open for ever.'];
        yield 'two confirmations' => [static fn (Facts $f) => $f->mails[] = $f->mails[0], 'Order 1: its confirmation was mailed 2 times.'];
        yield 'no confirmation' => [static function (Facts $f): void { unset($f->mails[0]); }, 'Order 1: paid, its confirmation was never mailed, and nobody is told.'];
        yield 'confirmed, not paid' => [
            static fn (Facts $f) => $f->mails[] = ['to' => 'b2@buyer.example', 'subject' => 'Order 2', 'text' => ''],
            'Order 2: confirmed by mail, and not paid.',
        ];
        yield 'left in the basket' => [static fn (Facts $f) => $f->baskets[11] = [1], 'Order 1: paid, and still in the basket.'];
        yield 'taken out of the basket' => [static function (Facts $f): void { unset($f->baskets[12]); }, 'Order 2: not paid, and gone from the basket.'];
        yield 'stock given back twice' => [static fn (Facts $f) => $f->stock[2] = 1001, 'Product 2: -1 missing from the stock, its orders hold 0.'];
        yield 'stock not given back' => [static fn (Facts $f) => $f->stock[2] = 999, 'Product 2: 1 missing from the stock, its orders hold 0.'];
        yield 'stock of a paid order given back' => [static fn (Facts $f) => $f->stock[1] = 1000, 'Product 1: 0 missing from the stock, its orders hold 1.'];
        yield 'the merchant written to twice' => [static fn (Facts $f) => $f->mails[] = $f->mails[2], 'Order 3: the merchant was written to 2 times: Paid twice: p4.'];
        yield 'the merchant not written to' => [static function (Facts $f): void { unset($f->mails[2]); }, 'Order 3: the merchant was written to 0 times: Paid twice: p4.'];
        yield 'noted, and the merchant not written to' => [
            static function (Facts $f): void {
                $f->effects = [];
                unset($f->mails[2]);
            },
            'Order 3: payment p4 is noted as something to look at, and the merchant was not written to.',
        ];
        yield 'a step due for ever' => [
            static fn (Facts $f) => $f->effects[] = ['id' => 2, 'order' => 1, 'kind' => 'basket', 'state' => 'due', 'line' => 0, 'text' => ''],
            'Order 1: basket is due for ever.',
        ];
        yield 'an unsure step of which nobody is told' => [
            static fn (Facts $f) => $f->effects[] = ['id' => 2, 'order' => 1, 'kind' => 'order_mail', 'state' => 'unsure', 'line' => 0, 'text' => ''],
            'Order 1: order_mail was perhaps not done, and nobody is told.',
        ];
    }

    /**
     * @dataProvider contradictions
     * @param \Closure(Facts): mixed $plant
     */
    public function testFindsAPlantedContradiction(\Closure $plant, string $found): void
    {
        $plant($this->facts);
        self::assertContains($found, $this->check()->broken);
    }

    /** A mail that may not have gone is no broken promise if the merchant sees it; it is counted by itself. */
    public function testCountsTheWindowsThatTheMerchantIsShown(): void
    {
        unset($this->facts->mails[0]);
        $this->facts->effects[] = ['id' => 2, 'order' => 1, 'kind' => 'order_mail', 'state' => 'unsure', 'line' => 0, 'text' => ''];
        $this->facts->anomalies[] = ['order' => 1, 'payment' => 'p1', 'code' => 'effect_unsure', 'mark' => 'unsure-2'];
        $checker = $this->check();
        self::assertSame([], $checker->broken);
        self::assertSame(['order_mail' => 1], $checker->windows);
    }

    /** The shop itself was killed while it wrote the order: no payment module ever heard of it. */
    public function testCountsWhatNeverReachedThePayment(): void
    {
        $this->facts->orders[4] = ['status' => self::PENDING, 'products' => [], 'marks' => [], 'history' => []] + $this->facts->orders[2];
        $this->facts->stock[2] = 999;
        $checker = $this->check();
        self::assertSame([], $checker->broken);
        self::assertSame(1, $checker->figures['orders that the shop never took to the payment']);
    }

    private function check(): Checker
    {
        $checker = new Checker($this->facts);
        $checker->check();
        return $checker;
    }

    /** @return array{id: string, order: int, amount: int, currency: string, taken: int, open: bool} */
    private function payment(string $id, int $order, int $taken): array
    {
        return ['id' => $id, 'order' => $order, 'amount' => 10500, 'currency' => 'TND', 'taken' => $taken, 'open' => false];
    }
}
