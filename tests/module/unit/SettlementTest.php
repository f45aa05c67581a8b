<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{ClientInterface, Environment, Money, OrderState, OrderStatus};
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Shop\{LoginChangedException, Module, MysqliDatabase};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class SettlementTest extends ModuleTestCase
{
    /** What a buyer who comes back is to have asked about again; everything else is settled by who moved it. */
    public function testWhatIsUnpaidMayStillBePaid(): void
    {
        $attempt = $this->begun();
        $unpaid = [];
        foreach (OrderState::cases() as $state) {
            $this->link->query("UPDATE clictopay_attempt SET state = '$state->value' WHERE id = $attempt->id");
            $now = $this->module->journal()->attempt($attempt->id);
            self::assertFalse($now->isUnpaid() && $now->hasMoney(), $state->value);
            $now->isUnpaid() && $unpaid[] = $state;
        }
        self::assertSame([OrderState::New, OrderState::Pending, OrderState::Failed, OrderState::Cancelled], $unpaid);
    }

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

    public function testAnOrderThatWasChangedMeanwhileIsRaisedToTheMerchant(): void
    {
        foreach ([100 => 'UPDATE shop_order SET minor = minor + 1', 101 => 'DELETE FROM shop_order'] as $orderId => $change) {
            $attempt = $this->begun($orderId);
            $this->link->query("$change WHERE id = $orderId");
            $this->buyerPays($attempt);
            self::assertTrue($this->module->settlement()->settle($attempt, 'notification')->paid);
            $this->module->settlement()->settle($attempt, 'schedule');
            self::assertSame(['order_changed'], $this->anomalies($orderId));
        }
        self::assertCount(2, $this->merchantMails());
    }

    public function testADeclineIsToldAndKeepsTheStock(): void
    {
        $this->sandbox->control('POST', 'switches', ['attempts' => '1']);
        $attempt = $this->begun();
        $this->buyerPays($attempt, self::POOR);
        $outcome = $this->module->settlement()->settle($attempt, 'buyer');
        self::assertSame(OrderState::Failed, $outcome->attempt->state);
        self::assertTrue(!$outcome->paid && $outcome->decided);
        self::assertSame([14], $this->history());
        self::assertSame([-1, -1], $this->stock());
        self::assertSame('open', $this->module->journal()->orderState(100));
    }

    public function testARefusedCardWithAttemptsLeftIsDecidedButOpen(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt, self::POOR);
        $outcome = $this->module->settlement()->settle($attempt, 'buyer');
        self::assertSame(OrderState::Pending, $outcome->attempt->state);
        self::assertTrue($outcome->decided);
        self::assertSame([], $this->history());
    }

    public function testAPaymentThatIsUnderWayIsNotDecided(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt, '4000000000000903');
        self::assertFalse($this->module->settlement()->settle($attempt, 'buyer')->decided);
        $other = $this->begun(101);
        $this->buyerPays($other, '4000000000000200', ['otp' => false]);
        self::assertFalse($this->module->settlement()->settle($other, 'buyer')->decided);
    }

    public function testTestPaymentsHaveAStatusOfTheirOwn(): void
    {
        $this->shop->values['mode'] = 'test';
        $this->paid();
        self::assertSame(17, $this->statusOf());
    }

    public function testAnotherAmountIsRaisedOnceAndMovesNothing(): void
    {
        $attempt = $this->begun();
        $this->link->query('UPDATE clictopay_attempt SET amount = 99000');
        $this->buyerPays($attempt);
        for ($i = 0; $i < 3; $i++) {
            $outcome = $this->module->settlement()->settle($attempt, 'buyer');
            self::assertFalse($outcome->paid || $outcome->changed);
        }
        self::assertSame(['amount_mismatch'], $this->anomalies());
        self::assertCount(1, $this->merchantMails());
        self::assertSame([], $this->history());
    }

    public function testALateSuccessOnAClosedOrderIsRaisedAndTheOrderStaysClosed(): void
    {
        $this->sandbox->control('POST', 'switches', ['right_decline' => 'off']);
        $attempt = $this->begun();
        self::assertTrue($this->module->checkout()->close(100, OrderState::Cancelled, 'the buyer left')->closed);
        self::assertSame([0, 0], $this->stock());
        $this->buyerPays($attempt);
        self::assertTrue($this->module->settlement()->settle($attempt, 'notification')->paid);
        $this->module->settlement()->settle($attempt, 'notification');
        self::assertSame(['paid_after_close'], $this->anomalies());
        self::assertCount(1, $this->merchantMails());
        self::assertSame([15], $this->history());
        self::assertSame([0, 0], $this->stock());
        self::assertSame(0, $this->did('order_mail'));
    }

    public function testASecondPaymentIsRaisedOnceAndMovesNothing(): void
    {
        $first = $this->begun();
        // The first page is not offered again, and the gateway would not close it.
        $this->sandbox->control('POST', 'switches', ['right_decline' => 'off']);
        $this->link->query('UPDATE shop_order SET minor = 12000');
        $second = $this->module->checkout()->pay($this->shop->order(100))->attempt;
        self::assertNotSame($first->id, $second->id);
        $this->buyerPays($second);
        $this->buyerPays($first);
        $this->parallel(8, function (\mysqli $link, int $i) use ($first, $second): void {
            $this->make($link)[1]->settlement()->settle($i % 2 === 0 ? $first : $second, 'notification');
        });
        $this->module->settlement()->settle($first, 'buyer');
        $paidBy = $this->module->journal()->paidBy(100)->id;
        self::assertContains($paidBy, [$first->id, $second->id]);
        // The order was changed between the two: that is told as well if the older one was faster.
        $raised = $paidBy === $first->id ? ['order_changed', 'paid_twice'] : ['paid_twice'];
        self::assertSame($raised, $this->anomalies());
        self::assertCount(count($raised), $this->merchantMails());
        self::assertSame([11], $this->history());
        self::assertSame(1, $this->did('order_mail'));

        // The one that pays the order is refunded: the other takes its place, and the order stays paid.
        $refunded = $this->module->journal()->attempt($paidBy);
        self::assertTrue($this->module->operations()->refund($refunded, $refunded->amount, 'r1', 'admin')->done);
        self::assertNotSame($paidBy, $this->module->journal()->paidBy(100)->id);
        self::assertSame(11, $this->statusOf());
    }

    public function testAnotherLoginIsToldAndNotGuessed(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->shop->values['production_user'] = 'another-api';
        for ($i = 0; $i < 2; $i++) {
            try {
                $this->module->settlement()->settle($attempt, 'schedule');
                self::fail('No exception.');
            } catch (LoginChangedException) {
                self::assertSame(['login_changed'], $this->anomalies());
            }
        }
        // The next one is noted too; one mail a day is enough.
        $this->link->query("INSERT INTO clictopay_attempt (order_id, number, order_number, token, amount, currency, exponent, environment, login, base_url, pre_authorised, state, language, created_at, expires_at)
            SELECT 101, 1, 'TEST-101-1', REVERSE(token), amount, currency, exponent, environment, login, base_url, pre_authorised, state, language, created_at, expires_at FROM clictopay_attempt");
        try {
            $this->module->settlement()->settle($this->module->journal()->byOrderNumber('TEST-101-1'), 'schedule');
            self::fail('No exception.');
        } catch (LoginChangedException) {
            self::assertSame(['login_changed'], $this->anomalies(101));
        }
        self::assertCount(1, $this->merchantMails());
        // The mode of today does not matter, and the former login settles it.
        $this->shop->values = ['mode' => 'test', 'production_user' => 'sandbox-api'] + $this->shop->values;
        self::assertTrue($this->module->settlement()->settle($attempt, 'schedule')->paid);
        self::assertSame(11, $this->statusOf());
    }

    public function testRefundedElsewhere(): void
    {
        $attempt = $this->paid();
        $this->elsewhere()->refund((string) $attempt->gatewayId, Money::of('4.000', 'TND'));
        $outcome = $this->module->settlement()->settle($attempt, 'notification');
        self::assertSame([OrderState::PartlyRefunded, 4000], [$outcome->attempt->state, $outcome->attempt->refunded->minor]);
        $this->elsewhere()->refund((string) $attempt->gatewayId, Money::of('6.500', 'TND'));
        $outcome = $this->module->settlement()->settle($attempt, 'notification');
        self::assertSame([OrderState::Refunded, 10500], [$outcome->attempt->state, $outcome->attempt->refunded->minor]);
        self::assertSame([11, 0, 16], $this->history());
        self::assertSame([-1, -1], $this->stock());
    }

    public function testReversedElsewhereClosesTheOrder(): void
    {
        $attempt = $this->paid();
        $this->elsewhere()->reverse((string) $attempt->gatewayId);
        self::assertSame(OrderState::Reversed, $this->module->settlement()->settle($attempt, 'notification')->attempt->state);
        self::assertSame('closed', $this->module->journal()->orderState(100));
        self::assertSame([11, 15], $this->history());
        self::assertSame([0, 0], $this->stock());
    }

    public function testPartlyPaidElsewhere(): void
    {
        $this->shop->values['validation'] = 'manual';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->elsewhere()->deposit((string) $attempt->gatewayId, Money::of('4.000', 'TND'));
        $outcome = $this->module->settlement()->settle($attempt, 'notification');
        self::assertSame(OrderState::PartlyPaid, $outcome->attempt->state);
        self::assertSame(['partly_deposited'], $this->anomalies());
        self::assertSame([13], $this->history());
        self::assertSame([0, 'paid'], [$this->did('order_mail'), $this->module->journal()->orderState(100)]);
    }

    public function testWithoutAnAnswerNothingChanges(): void
    {
        $attempt = $this->begun();
        $this->sandbox->fault('*', 'error_before', '503', 20);
        try {
            $this->module->settlement()->settle($attempt, 'buyer');
            self::fail('No exception.');
        } catch (ClicToPayException) {
            self::assertEquals($attempt, $this->module->journal()->attempt($attempt->id));
        }
    }

    /** An old answer that comes late must not undo, or deny, what was taken over meanwhile. */
    public function testAnOldAnswerIsAskedForAgain(): void
    {
        $attempt = $this->begun();
        $old = $this->elsewhere()->getOrderStatusExtended($attempt->gatewayId);
        $this->buyerPays($attempt);
        $new = $this->elsewhere()->getOrderStatusExtended($attempt->gatewayId);
        $client = $this->createStub(ClientInterface::class);
        $client->method('getOrderStatusExtended')->willReturnCallback(function () use (&$old, $new, $attempt): OrderStatus {
            // While the old answer is under way, another process sees the payment.
            $answer = $old ?? $new;
            if ($old !== null) {
                $old = null;
                $this->module->settlement()->settle($attempt, 'notification');
            }
            return $answer;
        });
        $link = $this->connect();
        $module = new Module($this->make($link)[0], new MysqliDatabase($link), static fn (Environment $environment): ClientInterface => $client);
        $outcome = $module->settlement()->settle($attempt, 'buyer');
        self::assertTrue($outcome->paid && !$outcome->changed);
        self::assertSame([], $this->anomalies());
        self::assertSame([11], $this->history());
    }

    /** The capture was asked for after the attempt was read: the answer is about more than was read. */
    public function testACaptureThatWasAskedForMeanwhileIsNoAnomaly(): void
    {
        $this->shop->values['validation'] = 'manual';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        $client = $this->createStub(ClientInterface::class);
        $client->method('getOrderStatusExtended')->willReturnCallback(function () use (&$captured, $attempt): OrderStatus {
            if (!$captured) {
                $captured = true;
                $this->link->query('UPDATE clictopay_attempt SET captured = 4000, version = version + 1');
                $this->elsewhere()->deposit((string) $attempt->gatewayId, Money::of('4.000', 'TND'));
            }
            return $this->elsewhere()->getOrderStatusExtended($attempt->gatewayId);
        });
        $module = new Module($this->shop, new MysqliDatabase($this->link), static fn (Environment $environment): ClientInterface => $client);
        self::assertSame(OrderState::Paid, $module->settlement()->settle($attempt, 'notification')->attempt->state);
        self::assertSame([], $this->anomalies());
    }

    public function testAChargebackIsRaisedOnceAndPaysNothing(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $reply = json_decode($this->elsewhere()->getOrderStatusExtended($attempt->gatewayId)->rawJson(), true);
        $client = $this->createStub(ClientInterface::class);
        $client->method('getOrderStatusExtended')->willReturn(OrderStatus::fromJson(json_encode(['chargeback' => true] + $reply)));
        $module = new Module($this->shop, new MysqliDatabase($this->link), static fn (Environment $environment): ClientInterface => $client);
        self::assertFalse($module->settlement()->settle($attempt, 'notification')->paid);
        $module->settlement()->settle($attempt, 'notification');
        self::assertSame(['chargeback'], $this->anomalies());
        self::assertCount(1, $this->merchantMails());
    }

    /** The gateway as the merchant's portal uses it: the journal does not know. */
    private function elsewhere(): ClientInterface
    {
        return $this->module->gateway()->client(Environment::Production);
    }
}
