<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Exception\{AuthenticationException, ClicToPayException, UnknownOutcomeException};
use ClicToPay\{Money, OrderState};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class CheckoutTest extends ModuleTestCase
{
    public function testWritesTheAttemptAndRegistersIt(): void
    {
        $attempt = $this->begun();
        self::assertSame(['TEST-100-1', 1, OrderState::Pending], [$attempt->orderNumber, $attempt->number, $attempt->state]);
        self::assertSame(['sandbox-api', $this->sandbox->url()], [$attempt->login, $attempt->baseUrl]);
        self::assertSame(1200, $attempt->expiresAt->getTimestamp() - $attempt->createdAt->getTimestamp());
        $order = $this->sandbox->control('GET', "orders/$attempt->gatewayId");
        self::assertSame(['TEST-100-1', 10500], [$order['number'], (int) $order['amount']]);
        self::assertEquals($attempt, $this->module->journal()->byToken($attempt->token));
        self::assertEquals($attempt, $this->module->journal()->byGatewayId($attempt->gatewayId));
        self::assertNull($this->module->journal()->byToken("é' OR 1"));
    }

    public function testWithoutAPrefixOneIsMadeForTheInstallation(): void
    {
        $this->shop->values['prefix'] = '';
        $prefix = strtok($this->begun()->orderNumber, '-');
        self::assertMatchesRegularExpression('/^[0-9A-F]{6}$/', $prefix);
        self::assertSame($prefix, strtok($this->begun(101)->orderNumber, '-'));
    }

    public function testGivesThePageThatIsStillAlive(): void
    {
        $first = $this->begun();
        $this->buyerPays($first, self::POOR);
        $again = $this->module->checkout()->pay($this->shop->order(100));
        self::assertSame([$first->id, $first->formUrl], [$again->attempt->id, $again->redirect]);
        self::assertCount(1, $this->module->journal()->attempts(100));
    }

    public function testADeclinedAttemptIsFollowedByTheNext(): void
    {
        $this->sandbox->control('POST', 'switches', ['attempts' => '1']);
        $this->buyerPays($this->begun(), self::POOR);
        $next = $this->module->checkout()->pay($this->shop->order(100))->attempt;
        self::assertSame('TEST-100-2', $next->orderNumber);
        $this->buyerPays($next);
        $this->module->settlement()->settle($next, 'buyer');
        self::assertSame([14, 11], $this->history());
        self::assertSame(11, $this->statusOf());
    }

    public function testAnotherAmountClosesThePageAndOpensAnother(): void
    {
        $first = $this->begun();
        $this->link->query('UPDATE shop_order SET minor = 12000');
        $next = $this->module->checkout()->pay($this->shop->order(100))->attempt;
        self::assertSame(12000, $next->amount->minor);
        self::assertSame(OrderState::Failed, $this->module->journal()->attempt($first->id)->state);
    }

    public function testAPageThatIsAboutToEndIsNotOffered(): void
    {
        $first = $this->begun();
        $this->later(1150);
        $next = $this->module->checkout()->pay($this->shop->order(100))->attempt;
        self::assertNotSame($first->id, $next->id);
    }

    public function testAPaidOrderIsNotPaidAgain(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        // Nobody has told the shop yet.
        $start = $this->module->checkout()->pay($this->shop->order(100));
        self::assertSame([true, $attempt->id, null], [$start->paid, $start->attempt->id, $start->redirect]);
        $start = $this->module->checkout()->pay($this->shop->order(100));
        self::assertSame([true, $attempt->id], [$start->paid, $start->attempt->id]);
        self::assertSame([11], $this->history());
    }

    public function testAnotherPageOfAPaidOrderIsNotOffered(): void
    {
        $this->sandbox->control('POST', 'switches', ['right_decline' => 'off']);
        $first = $this->begun();
        $this->link->query('UPDATE clictopay_attempt SET amount = amount + 1');
        $second = $this->module->checkout()->pay($this->shop->order(100))->attempt;
        $this->link->query('UPDATE clictopay_attempt SET amount = 10500');
        $this->buyerPays($second);
        $this->module->settlement()->settle($second, 'buyer');
        $start = $this->module->checkout()->pay($this->shop->order(100));
        self::assertSame([true, null], [$start->paid, $start->redirect]);
        self::assertTrue($this->module->journal()->attempt($first->id)->isOpen());
    }

    public function testAnAttemptThatTheGatewayForgotCanBeClosed(): void
    {
        $attempt = $this->begun();
        $this->sandbox->control('POST', 'reset');
        $this->link->query('UPDATE clictopay_attempt SET check_at = NULL');
        self::assertTrue($this->module->checkout()->close(100, OrderState::Cancelled, 'a test')->closed);
        self::assertSame([OrderState::Cancelled, ['not_found']], [$this->module->journal()->attempt($attempt->id)->state, $this->anomalies()]);
    }

    public function testDemandsThreeDSecureFromTheAmountOfTheSettings(): void
    {
        $this->shop->values['three_ds_min_amount'] = '10.000';
        self::assertSame(['FORCE_TDS'], $this->sandbox->control('GET', 'orders/' . $this->begun()->gatewayId)['features']);
        self::assertSame(['FORCE_SSL'], $this->sandbox->control('GET', 'orders/' . $this->begun(101, '9.999')->gatewayId)['features']);
        $link = $this->module->links()->create(null, Money::of('10.000', 'TND'), 'R', 'a@example.com', 'fr', new \DateTimeImmutable('+1 day'));
        self::assertSame(['FORCE_TDS'], $this->sandbox->control('GET', 'orders/' . $this->module->links()->pay($link)->attempt->gatewayId)['features']);
    }

    public function testAPaymentUnderWayIsNotPaidAgain(): void
    {
        $this->buyerPays($this->begun(), '4000000000000903');
        $start = $this->module->checkout()->pay($this->shop->order(100));
        self::assertSame([true, null], [$start->undecided, $start->redirect]);
        self::assertCount(1, $this->module->journal()->attempts(100));
    }

    public function testASilentGatewayLeavesItUndecided(): void
    {
        $this->begun();
        $this->sandbox->fault('*', 'error_before', '503', 20);
        self::assertTrue($this->module->checkout()->pay($this->shop->order(100))->undecided);
    }

    public function testAClosedOrderIsNotPaid(): void
    {
        $this->begun();
        $this->module->checkout()->close(100, OrderState::Cancelled, 'a test');
        self::assertTrue($this->module->checkout()->pay($this->shop->order(100))->closed);
    }

    public function testALostRegistrationIsFollowedByTheNextAtOnceAndSweptLater(): void
    {
        $this->sandbox->fault('register', 'error_after');
        $start = $this->module->checkout()->pay($this->shop->place(100));
        [$lost, $next] = $this->module->journal()->attempts(100);
        self::assertSame($next->id, $start->attempt->id);
        self::assertNotNull($start->redirect);
        self::assertSame([null, OrderState::New], [$lost->formUrl, $lost->state]);
        $this->module->upkeep()->run();
        $lost = $this->module->journal()->attempt($lost->id);
        self::assertSame(OrderState::Failed, $lost->state);
        self::assertSame(6, (int) $this->sandbox->control('GET', "orders/$lost->gatewayId")['status']);
        self::assertSame('open', $this->module->journal()->orderState(100));
        self::assertSame([], $this->history());
    }

    public function testTwoLostRegistrationsAreTold(): void
    {
        $this->sandbox->fault('register', 'error_after', count: 2);
        try {
            $this->module->checkout()->pay($this->shop->place(100));
            self::fail('No exception.');
        } catch (UnknownOutcomeException) {
            self::assertCount(2, $this->module->journal()->attempts(100));
        }
        // Nobody has had a page of them: the next try is free.
        self::assertNotNull($this->module->checkout()->pay($this->shop->order(100))->redirect);
    }

    public function testANumberThatWasUsedBeforeIsSkipped(): void
    {
        $this->module->gateway()->client($this->shop->settings()->mode())->register('TEST-100-1', Money::of('1.000', 'TND'), 'https://shop.example/');
        self::assertSame('TEST-100-2', $this->begun()->orderNumber);
    }

    public function testARefusalIsThrownAndToldToTheMerchantOnceADay(): void
    {
        $this->shop->values['production_password'] = 'wrong';
        [, $module] = $this->make($this->link);
        foreach ([100, 101] as $order) {
            try {
                $module->checkout()->pay($this->shop->place($order));
                self::fail('No exception.');
            } catch (AuthenticationException) {
                self::assertSame(OrderState::Failed, $module->journal()->attempts($order)[0]->state);
            }
        }
        self::assertCount(1, $this->merchantMails());
    }

    public function testDoubleClicksOpenAttemptsWithNumbersOfTheirOwn(): void
    {
        $order = $this->shop->place(100);
        $this->parallel(6, fn (\mysqli $link) => $this->make($link)[1]->checkout()->pay($order));
        $attempts = $this->module->journal()->attempts(100);
        self::assertSame(array_keys($attempts), array_map(static fn ($attempt): int => $attempt->number - 1, $attempts));
        $alive = array_filter($attempts, static fn ($attempt): bool => $attempt->state === OrderState::Pending);
        self::assertNotEmpty($alive);
        // However many pages are open: paid once, all others are closed by the scheduled work.
        $this->buyerPays(end($alive));
        $this->module->settlement()->settle(end($alive), 'buyer');
        $this->module->upkeep()->run();
        $states = array_count_values(array_map(static fn ($attempt): string => $attempt->state->value, $this->module->journal()->attempts(100)));
        self::assertSame(1, $states['paid']);
        self::assertSame(count($attempts) - 1, $states['failed'] ?? 0);
    }

    public function testClosingReturnsTheStockOnceWhoeverCloses(): void
    {
        $this->begun();
        $this->parallel(8, fn (\mysqli $link) => $this->make($link)[1]->checkout()->close(100, OrderState::Cancelled, 'a test'));
        self::assertSame([0, 0], $this->stock());
        self::assertSame(15, $this->statusOf());
        self::assertSame(1, count(array_keys($this->history(), 15)));
    }

    public function testAPaidOrderIsNotClosed(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $closing = $this->module->checkout()->replace(100, 101);
        self::assertSame([false, $attempt->id], [$closing->closed, $closing->paid->id]);
        self::assertSame(11, $this->statusOf());
        self::assertSame([-1, -1], $this->stock());
    }

    public function testAPaymentUnderWayIsNotClosed(): void
    {
        $this->buyerPays($this->begun(), '4000000000000903');
        self::assertTrue($this->module->checkout()->replace(100, 101)->undecided);
        $other = $this->begun(102);
        $this->sandbox->fault('*', 'error_before', '503', 20);
        self::assertTrue($this->module->checkout()->close(102, OrderState::Cancelled, 'a test')->undecided);
        self::assertSame(OrderState::Pending, $this->module->journal()->attempt($other->id)->state);
    }

    public function testIsOfferedAsTheSettingsSay(): void
    {
        $checkout = $this->module->checkout();
        $this->shop->values += ['min_amount' => '5.000', 'allowed_countries' => 'TN,FR'];
        self::assertTrue($checkout->available(Money::of('5.000', 'TND'), 'TND', 'TN', false));
        self::assertFalse($checkout->available(Money::of('4.999', 'TND'), 'TND', 'TN', false));
        self::assertFalse($checkout->available(Money::of('5.000', 'TND'), 'EUR', 'TN', false));
        self::assertFalse($checkout->available(Money::of('5.000', 'TND'), 'TND', 'DE', false));
        $this->shop->values['mode'] = 'test';
        self::assertFalse($checkout->available($this->shop->place(100), 'TND', 'TN', false));
        self::assertTrue($checkout->available($this->shop->order(100), 'TND', 'TN', true));
        $this->shop->values['test_user'] = '';
        self::assertFalse($checkout->available($this->shop->order(100), 'TND', 'TN', true));
    }
}
