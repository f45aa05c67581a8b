<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{Money, OrderState};
use ClicToPay\Shop\{Attempt, Claims};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class UpkeepTest extends ModuleTestCase
{
    public function testSettlesWhatNobodyToldItAbout(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        self::assertSame(0, $this->module->upkeep()->run()->settled);
        $this->later(61);
        $report = $this->module->upkeep()->run();
        self::assertSame([1, []], [$report->settled, $report->problems]);
        self::assertSame(11, $this->statusOf());
        self::assertSame(0, $this->module->upkeep()->run()->settled);
    }

    public function testTwoAtOnceSettleAnAttemptOnce(): void
    {
        for ($order = 100; $order < 110; $order++) {
            $this->buyerPays($this->begun($order));
        }
        $this->later(61);
        $this->parallel(4, fn (\mysqli $link) => $this->make($link)[1]->upkeep()->run());
        self::assertSame(10, $this->number("SELECT COUNT(*) FROM clictopay_attempt WHERE state = 'paid'"));
        self::assertSame(10, $this->number('SELECT COUNT(*) FROM shop_history'));
        self::assertSame(10, $this->number("SELECT COUNT(*) FROM shop_done WHERE kind = 'order_mail'"));
        // Each was asked about once: registering, checking, and nothing else has changed its version.
        self::assertSame(2, $this->number('SELECT MAX(version) FROM clictopay_attempt'));
    }

    public function testAsksLessAndLess(): void
    {
        $this->begun();
        $gaps = [];
        for ($i = 0; $i < 6; $i++) {
            $next = $this->number('SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), check_at) FROM clictopay_attempt');
            $this->later($next + 1);
            $this->module->upkeep()->run();
            $gaps[] = $next;
        }
        self::assertEqualsWithDelta(60, $gaps[0], 2);
        for ($i = 2; $i < 6; $i++) {
            self::assertGreaterThanOrEqual($gaps[$i - 1], $gaps[$i]);
        }
    }

    public function testAnUnpaidOrderIsDeclinedConfirmedAndClosed(): void
    {
        $attempt = $this->begun();
        $this->later(1200 + 61);
        $report = $this->module->upkeep()->run();
        self::assertSame(0, $report->closed);
        self::assertSame(OrderState::Failed, $this->module->journal()->attempt($attempt->id)->state);
        self::assertSame([-1, -1], $this->stock());
        $this->later(300);
        $this->parallel(4, fn (\mysqli $link) => $this->make($link)[1]->upkeep()->run());
        self::assertSame('closed', $this->module->journal()->orderState(100));
        self::assertSame([0, 0], $this->stock());
        self::assertSame([14, 15], $this->history());
        self::assertSame([], $this->merchantMails());
    }

    /** The process died between the order and its first attempt. */
    public function testAnOrderWhosePaymentWasNeverBegunIsClosed(): void
    {
        $this->shop->place(100);
        $this->module->database->transaction(fn (): array => (new Claims($this->module->database))->lock(100));
        $this->later(1200);
        $this->module->upkeep()->run();
        self::assertSame('open', $this->module->journal()->orderState(100));
        $this->later(301);
        $this->module->upkeep()->run();
        self::assertSame(['closed', [0, 0]], [$this->module->journal()->orderState(100), $this->stock()]);
    }

    /** It did not come from the checkout: the merchant closes it. */
    public function testAnOrderThatOnlyHasAPaymentLinkStaysOpen(): void
    {
        $this->module->links()->create($this->shop->place(100)->id, null, '', '', 'fr', new \DateTimeImmutable('+1 day'));
        $this->module->database->transaction(fn (): array => (new Claims($this->module->database))->lock(100));
        $this->later(90 * 86400);
        $this->module->upkeep()->run();
        self::assertSame(['open', [-1, -1]], [$this->module->journal()->orderState(100), $this->stock()]);
    }

    public function testWhatTheGatewayForgotIsNotConfirmedAsUnpaid(): void
    {
        $this->begun();
        $this->sandbox->control('POST', 'reset');
        $this->later(2000);
        $this->module->upkeep()->run();
        self::assertSame(['open', ['not_found']], [$this->module->journal()->orderState(100), $this->anomalies()]);
        self::assertSame([-1, -1], $this->stock());
    }

    public function testAPageThatTheGatewayDoesNotCloseEndsWithItsSession(): void
    {
        $this->sandbox->control('POST', 'switches', ['right_decline' => 'off']);
        $this->begun();
        $this->later(1200 + 301);
        $this->module->upkeep()->run();
        self::assertSame('closed', $this->module->journal()->orderState(100));
    }

    public function testPaidInTheLastSecondIsPaid(): void
    {
        $attempt = $this->begun();
        $this->later(1190);
        $this->buyerPays($attempt);
        $this->later(400);
        $this->module->upkeep()->run();
        self::assertSame(11, $this->statusOf());
        self::assertSame([-1, -1], $this->stock());
    }

    public function testAnUnansweredPaymentKeepsItsOrderOpenUntilTheGatewayDecides(): void
    {
        $this->sandbox->control('POST', 'switches', ['unknown_outcome_ends' => 'approved']);
        $attempt = $this->begun();
        $this->buyerPays($attempt, '4000000000000903');
        $this->later(600);
        $this->module->upkeep()->run();
        self::assertSame('open', $this->module->journal()->orderState(100));
        $this->later(1000);
        $this->module->upkeep()->run();
        self::assertSame(11, $this->statusOf());
        self::assertSame([-1, -1], $this->stock());
    }

    public function testCapturesWhatIsDueAndOnlyWhatPaysItsOrder(): void
    {
        $this->shop->values['capture_delay'] = '3';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        $twice = $this->begun(101);
        $this->buyerPays($twice);
        $this->module->settlement()->settle($twice, 'buyer');
        $this->link->query("UPDATE clictopay_order SET paid_attempt_id = 9999 WHERE order_id = 101");
        $link = $this->module->links()->create(null, Money::of('5.000', 'TND'), 'R', 'a@example.com', 'fr', new \DateTimeImmutable('+1 day'));
        $free = $this->module->links()->pay($link)->attempt;
        $this->buyerPays($free);
        $this->module->settlement()->settle($free, 'buyer');
        $this->later(3 * 86400 - 60);
        self::assertSame(0, $this->module->upkeep()->run()->captured);
        $this->later(120);
        $captured = $this->module->upkeep()->run();
        self::assertSame([2, []], [$captured->captured, $captured->problems]);
        self::assertSame(OrderState::Paid, $this->module->journal()->attempt($free->id)->state);
        self::assertSame([13, 11], $this->history());
        self::assertSame([13], $this->history(101));
    }

    public function testACaptureThatFailsIsToldOnce(): void
    {
        $this->shop->values['capture_delay'] = '1';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        $this->sandbox->control('POST', 'switches', ['right_pre_authorisation' => 'off']);
        $this->later(86500);
        $this->module->upkeep()->run();
        $this->module->upkeep()->run();
        self::assertSame(['capture_failed'], $this->anomalies());
        self::assertCount(1, $this->merchantMails());
    }

    public function testACaptureThatWasNotSentIsMadeWhenTheGatewayIsBack(): void
    {
        $this->shop->values['capture_delay'] = '1';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        $this->later(86500);
        $address = $this->shop->values['production_url'];
        $this->shop->values['production_url'] = 'http://127.0.0.1:1/payment/rest/';
        [, $away] = $this->make($this->link);
        self::assertSame(0, $away->upkeep()->run()->captured);
        self::assertSame([], $this->anomalies());
        $this->shop->values['production_url'] = $address;
        [, $back] = $this->make($this->link);
        self::assertSame(1, $back->upkeep()->run()->captured);
        self::assertSame(OrderState::Paid, $back->journal()->attempt($attempt->id)->state);
    }

    /** After the step to production what was left of the tests stays unanswered for ever. */
    public function testTheOtherGatewayHoldsUpNothing(): void
    {
        $this->shop->values['mode'] = 'test';
        [$this->shop, $this->module] = $this->make($this->link);
        foreach ([101, 102, 103] as $order) {
            $this->openRefund($this->paid($order));
        }
        $this->shop->values['mode'] = 'production';
        $this->shop->values['test_url'] = 'http://127.0.0.1:1/payment/rest/';
        [$this->shop, $this->module] = $this->make($this->link);
        $attempt = $this->begun(100);
        $this->buyerPays($attempt);
        $this->later(61);
        $report = $this->module->upkeep()->run();
        self::assertSame([1, 3], [$report->settled, count($report->problems)]);
        self::assertSame(OrderState::Paid, $this->module->journal()->attempt($attempt->id)->state);
        self::assertSame(0, $this->number("SELECT COUNT(*) FROM clictopay_meta WHERE name = 'silent_since'"), 'no outage of the shop\'s own');
    }

    public function testPersonalDataGoesAndAmountsStay(): void
    {
        $this->shop->values['retention_days'] = '30';
        $attempt = $this->paid();
        self::assertNotNull($attempt->status());
        $this->later(29 * 86400);
        self::assertSame(0, $this->module->upkeep()->run()->purged);
        $this->later(2 * 86400);
        self::assertSame(1, $this->module->upkeep()->run()->purged);
        $row = $this->link->query('SELECT * FROM clictopay_attempt')->fetch_assoc();
        foreach (['email', 'name', 'ip', 'reply', 'form_url'] as $column) {
            self::assertNull($row[$column], $column);
        }
        self::assertSame([$attempt->gatewayId, '10500', 'paid'], [$row['gateway_id'], $row['amount'], $row['state']]);
        self::assertSame(0, $this->number('SELECT COUNT(*) FROM clictopay_event WHERE evidence IS NOT NULL'));
        foreach ($this->link->query("SHOW TABLES LIKE 'clictopay%'")->fetch_all() as [$table]) {
            $text = json_encode($this->link->query("SELECT * FROM $table")->fetch_all());
            foreach (['buyer@example.com', 'Amira', '192.0.2.1', '450921'] as $personal) {
                self::assertStringNotContainsString($personal, $text, $table);
            }
        }
        self::assertSame(0, $this->module->upkeep()->run()->purged);
    }

    public function testEveryUnsureStepIsToldOnceHoweverManyThereAre(): void
    {
        foreach (range(1, 130) as $order) {
            $this->link->query("INSERT INTO clictopay_effect (mark, order_id, kind, data, state, created_at) VALUES ('order_mail-$order', $order, 'order_mail', '{}', 'unsure', NOW())");
        }
        foreach ([100, 130, 130] as $told) {
            $this->module->upkeep()->run();
            self::assertSame($told, $this->number("SELECT COUNT(*) FROM clictopay_event WHERE code = 'effect_unsure'"));
        }
    }

    public function testALastingOutageIsMailedOnce(): void
    {
        $this->begun();
        $this->sandbox->fault('*', 'error_before', '503', 200);
        $this->later(61);
        self::assertCount(1, $this->module->upkeep()->run()->problems);
        self::assertSame([], $this->merchantMails());
        $this->link->query("UPDATE clictopay_meta SET value = value - 3700 WHERE name = 'silent_since'");
        for ($i = 0; $i < 3; $i++) {
            $this->later(400);
            $this->module->upkeep()->run();
        }
        self::assertCount(1, $this->merchantMails());
        $this->sandbox->control('DELETE', 'faults');
        $this->later(400);
        $this->module->upkeep()->run();
        self::assertSame(0, $this->number("SELECT COUNT(*) FROM clictopay_meta WHERE name = 'silent_since'"));
    }

    public function testSingleFailuresHoursApartAreNoOutage(): void
    {
        $this->openRefund($this->paid());
        $this->sandbox->fault('*', 'error_before', '503', 200);
        $this->module->upkeep()->run();
        $this->sandbox->control('DELETE', 'faults');
        $this->module->upkeep()->run();
        $this->link->query("UPDATE clictopay_meta SET value = value - 7200 WHERE name = 'silent_since'");
        $this->link->query("UPDATE clictopay_operation SET open_attempt_id = attempt_id, state = 'unknown'");
        $this->sandbox->fault('*', 'error_before', '503', 200);
        $this->module->upkeep()->run();
        self::assertSame([], $this->merchantMails());
    }

    public function testWrongSettingsAreAProblemAndNoCrash(): void
    {
        $this->begun();
        $this->shop->values['mode'] = 'sideways';
        self::assertCount(1, $this->module->upkeep()->run()->problems);
    }

    /** An hour old, by a process that ended before the answer came. */
    private function openRefund(Attempt $attempt): void
    {
        $missing = json_encode(['endpoint' => 'refund.do', 'orderId' => $attempt->gatewayId, 'orderNumber' => $attempt->orderNumber, 'refundId' => "refund$attempt->id",
            'message' => 'No answer.', 'amount' => 1000, 'currency' => 'TND', 'refundedBefore' => null, 'refundedBeforeCurrency' => null]);
        $this->link->query("INSERT INTO clictopay_operation (attempt_id, open_attempt_id, request_id, kind, amount, before_amount, currency, state, outcome, actor, created_at)
            VALUES ($attempt->id, $attempt->id, 'request-$attempt->id', 'refund', 1000, 0, 'TND', 'open', '$missing', 'admin', UTC_TIMESTAMP() - INTERVAL 1 HOUR)");
    }
}
