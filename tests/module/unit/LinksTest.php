<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{Money, OrderState};
use ClicToPay\Shop\{Link, Time};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class LinksTest extends ModuleTestCase
{
    public function testAFreeAmountIsPaidOnceAndToldToTheMerchant(): void
    {
        $link = $this->free();
        $attempt = $this->module->links()->pay($link)->attempt;
        self::assertSame([null, $link->id, "TEST-L$link->id-1", 'Invoice 7'], [$attempt->orderId, $attempt->linkId, $attempt->orderNumber, $attempt->reference]);
        $this->buyerPays($attempt);
        $this->parallel(6, fn (\mysqli $other) => $this->make($other)[1]->settlement()->settle($attempt, 'notification'));
        self::assertTrue($this->module->links()->pay($link)->paid);
        self::assertSame('paid', $this->module->links()->find($link->id)->state);
        $this->module->upkeep()->run();
        self::assertSame(["ClicToPay: payment link $link->id: paid"], $this->merchantMails());
    }

    public function testAPaidLinkThatIsPaidOnAnotherPageIsRaised(): void
    {
        $this->sandbox->control('POST', 'switches', ['right_decline' => 'off']);
        $link = $this->free();
        $first = $this->module->links()->pay($link)->attempt;
        $this->later(1150);
        $second = $this->module->links()->pay($link)->attempt;
        self::assertSame(2, $second->number);
        $this->buyerPays($first);
        $this->buyerPays($second);
        $this->module->settlement()->settle($first, 'notification');
        $this->module->settlement()->settle($second, 'notification');
        $this->module->upkeep()->run();
        self::assertCount(2, $this->merchantMails());
        self::assertStringContainsString('deux fois', $this->merchantMails()[1]);
    }

    public function testACancelledPaymentLeavesTheLinkToTheSecondOne(): void
    {
        $this->shop->values['capture_delay'] = '3';
        $link = $this->free();
        $first = $this->module->links()->pay($link)->attempt;
        // A page that has little time left, and on which somebody is paying; the gateway does not close it.
        $this->link->query('UPDATE clictopay_attempt SET expires_at = UTC_TIMESTAMP() + INTERVAL 100 SECOND');
        $this->sandbox->control('POST', 'switches', ['right_decline' => 'off']);
        $second = $this->module->links()->pay($link)->attempt;
        self::assertNotSame($first->id, $second->id);
        foreach ([$first, $second] as $attempt) {
            $this->buyerPays($attempt);
            $this->module->settlement()->settle($attempt, 'buyer');
        }
        self::assertTrue($this->module->operations()->cancel($first, 'admin')->done);
        $this->later(3 * 86400 + 60);
        self::assertSame(1, $this->module->upkeep()->run()->captured);
        self::assertSame(OrderState::Paid, $this->module->journal()->attempt($second->id)->state);
    }

    public function testAnOrdersLinkPaysTheOrder(): void
    {
        $this->shop->place(100);
        $link = $this->module->links()->create(100, null, '', 'buyer@example.com', 'fr', Time::now()->modify('+1 day'));
        $attempt = $this->module->links()->pay($link)->attempt;
        self::assertSame([100, $link->id, 'TEST-100-1'], [$attempt->orderId, $attempt->linkId, $attempt->orderNumber]);
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        self::assertSame(11, $this->statusOf());
        self::assertTrue($this->module->links()->pay($link)->paid);
    }

    public function testAnOrderOfAnotherMethodIsNotMailedAndChargedAgain(): void
    {
        $this->shop->place(100);
        $this->shop->others = [100];
        $link = $this->module->links()->create(100, null, '', 'buyer@example.com', 'fr', Time::now()->modify('+1 day'));
        $attempt = $this->module->links()->pay($link)->attempt;
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        self::assertSame(11, $this->statusOf());
        self::assertSame([0, 0, 0], [$this->did('credits'), $this->did('order_mail'), $this->did('basket')]);
    }

    public function testAnOrderIsNotClosedWhileItsLinkRuns(): void
    {
        $this->begun(100);
        $link = $this->module->links()->create(100, null, '', 'buyer@example.com', 'fr', Time::now()->modify('+1 day'));
        $this->later(3600);
        $this->module->upkeep()->run();
        self::assertSame('open', $this->module->journal()->orderState(100));
        self::assertNotNull($this->module->links()->pay($link)->redirect);
        $this->later(90000);
        $this->module->upkeep()->run();
        self::assertSame('closed', $this->module->journal()->orderState(100));
    }

    public function testAnOrderThatWasOnlyPaidByLinksIsTheMerchantsToClose(): void
    {
        $this->shop->place(100);
        $this->module->links()->pay($this->module->links()->create(100, null, '', 'buyer@example.com', 'fr', Time::now()->modify('+1 day')));
        $this->later(90000);
        $this->module->upkeep()->run();
        self::assertSame(['open', [-1, -1]], [$this->module->journal()->orderState(100), $this->stock()]);
    }

    public function testWithdrawnAndExpiredOnesTakeNoPayment(): void
    {
        $link = $this->free();
        self::assertTrue($this->module->links()->withdraw($link->id));
        self::assertFalse($this->module->links()->withdraw($link->id));
        self::assertTrue($this->module->links()->pay($link)->closed);
        $link = $this->free();
        $this->later(90000);
        self::assertTrue($this->module->links()->pay($link)->closed);
        self::assertTrue($this->module->links()->find($link->id)->isExpired());
        $link = $this->module->links()->create(555, null, '', '', 'fr', Time::now()->modify('+1 day'));
        self::assertTrue($this->module->links()->pay($link)->closed, 'The shop has no such order.');
    }

    public function testAPageThatIsPaidAfterTheWithdrawalIsRaised(): void
    {
        $link = $this->free();
        $attempt = $this->module->links()->pay($link)->attempt;
        $this->module->links()->withdraw($link->id);
        $this->buyerPays($attempt);
        self::assertTrue($this->module->settlement()->settle($attempt, 'notification')->paid);
        $this->module->upkeep()->run();
        self::assertSame('paid_after_close', $this->link->query("SELECT code FROM clictopay_event WHERE kind = 'anomaly'")->fetch_column());
        self::assertCount(1, $this->merchantMails());
    }

    public function testAnUnpaidPageOfALinkFailsAndTheLinkStaysOpen(): void
    {
        $link = $this->free();
        $attempt = $this->module->links()->pay($link)->attempt;
        $this->later(1600);
        $this->module->upkeep()->run();
        self::assertSame(OrderState::Failed, $this->module->journal()->attempt($attempt->id)->state);
        self::assertNotNull($this->module->links()->pay($link)->redirect);
    }

    /** @return iterable<string, array{int|null, string|null, string, string, string}> */
    public function wrong(): iterable
    {
        yield 'neither' => [null, null, 'R', 'a@example.com', '+1 day'];
        yield 'both' => [1, '1.000', 'R', 'a@example.com', '+1 day'];
        yield 'nothing to pay' => [null, '0.000', 'R', 'a@example.com', '+1 day'];
        yield 'no reference' => [null, '1.000', ' ', 'a@example.com', '+1 day'];
        yield 'no address' => [null, '1.000', 'R', '', '+1 day'];
        yield 'over' => [null, '1.000', 'R', 'a@example.com', '-1 second'];
    }

    /** @dataProvider wrong */
    public function testRefusesWhatCannotBePaid(?int $order, ?string $amount, string $reference, string $email, string $expires): void
    {
        $this->expectException(\ValueError::class);
        $this->module->links()->create($order, $amount === null ? null : Money::of($amount, 'TND'), $reference, $email, 'fr', Time::now()->modify($expires));
    }

    public function testAddressesAreSigned(): void
    {
        $link = $this->free();
        $tokens = $this->module->tokens();
        $token = substr($this->module->links()->url($link), strlen('https://shop.example/pay?token='));
        self::assertSame(['kind' => 'link', 'id' => $link->id], $tokens->read($token));
        self::assertSame(['kind' => 'order', 'id' => 100], $tokens->read($tokens->order(100)));
        // The secret is the installation's: another process reads it too.
        self::assertSame(['kind' => 'order', 'id' => 100], $this->make($this->connect())[1]->tokens()->read($tokens->order(100)));
        foreach (['', 'o100', strtr($tokens->order(100), ['o100' => 'o101']), 'l' . substr($tokens->order(100), 1), $tokens->order(100) . "\n", "o100-" . str_repeat('0', 64)] as $forged) {
            self::assertNull($tokens->read($forged), $forged);
        }
    }

    private function free(): Link
    {
        return $this->module->links()->create(null, Money::of('33.000', 'TND'), 'Invoice 7', 'buyer@example.com', 'fr', Time::now()->modify('+1 day'));
    }
}
