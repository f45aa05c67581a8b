<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{Environment, Money, OrderState, OrderStatus};
use ClicToPay\Shop\{Attempt, Time};
use ClicToPay\Shop\Reconciliation\{Comparison, Finding, Operated, Sums};
use PHPUnit\Framework\TestCase;

/** One attempt of 10 dinars beside one answer of the gateway. */
final class ComparisonTest extends TestCase
{
    private const PAID = ['orderStatus' => 2, 'deposited' => 10000];

    /** @return iterable<string, array{OrderState, array<string, mixed>|null, list<string>}> state here, answer, kinds with details */
    public function answers(): iterable
    {
        yield 'both paid' => [OrderState::Paid, self::PAID, []];
        yield 'both unpaid' => [OrderState::Failed, ['orderStatus' => 6], []];
        yield 'declined there, open here' => [OrderState::Pending, ['orderStatus' => 6], []];
        yield 'both held' => [OrderState::Authorised, ['orderStatus' => 1], []];
        yield 'held there, failed here' => [OrderState::Failed, ['orderStatus' => 1], ['paid_there']];
        yield 'paid there, open here' => [OrderState::Pending, self::PAID, ['paid_there']];
        yield 'paid there, new here' => [OrderState::New, self::PAID, ['paid_there']];
        yield 'paid there, cancelled here' => [OrderState::Cancelled, self::PAID, ['paid_there']];
        yield 'taken there, held here' => [OrderState::Authorised, self::PAID, []];
        yield 'paid here, declined there' => [OrderState::Paid, ['orderStatus' => 6], ['paid_here went_backwards']];
        yield 'paid here, open there' => [OrderState::Paid, ['orderStatus' => 0], ['paid_here went_backwards']];
        yield 'held here, declined there' => [OrderState::Authorised, ['orderStatus' => 6], ['paid_here went_backwards']];
        yield 'paid here, not known there' => [OrderState::Paid, null, ['paid_here not_found']];
        yield 'failed here, not known there' => [OrderState::Failed, null, []];
        yield 'open and over, not known there' => [OrderState::Pending, null, ['undecided not_found']];
        yield 'open and over' => [OrderState::Pending, ['orderStatus' => 0], ['undecided']];
        yield 'waiting for the bank, and over' => [OrderState::Pending, ['orderStatus' => 7], ['undecided']];
        yield 'another amount' => [OrderState::Paid, ['amount' => 9000] + self::PAID, ['amount_differs amount_mismatch']];
        yield 'more deposited' => [OrderState::Pending, ['orderStatus' => 2, 'deposited' => 11000], ['amount_differs amount_mismatch']];
        yield 'less deposited' => [OrderState::Authorised, ['orderStatus' => 2, 'deposited' => 4000], ['amount_differs partly_deposited']];
        yield 'another currency' => [OrderState::Paid, ['currency' => '978'] + self::PAID, ['amount_differs currency_mismatch']];
        yield 'another order' => [OrderState::Paid, ['orderNumber' => 'OTHER-1'] + self::PAID, ['unclear order_mismatch']];
        yield 'an unknown status' => [OrderState::Pending, ['orderStatus' => 77], ['unclear unknown_status']];
        yield 'a chargeback' => [OrderState::Paid, ['chargeback' => true] + self::PAID, ['chargeback chargeback']];
        yield 'refunded outside, all' => [OrderState::Paid, ['orderStatus' => 4, 'deposited' => 10000, 'refunded' => 10000], ['refunded_outside']];
        yield 'refunded outside, a part' => [OrderState::Paid, ['refunded' => 1000] + self::PAID, ['refunded_outside']];
        yield 'refunded outside, taken over before' => [OrderState::PartlyRefunded, ['refunded' => 1000] + self::PAID, ['refunded_outside']];
        yield 'reversed outside' => [OrderState::Paid, ['orderStatus' => 3], ['reversed_outside']];
        yield 'reversed outside, taken over before' => [OrderState::Reversed, ['orderStatus' => 3], ['reversed_outside']];
        yield 'reversed here, not there' => [OrderState::Reversed, self::PAID, ['refund_missing went_backwards']];
        yield 'refunded here by nobody, paid there' => [OrderState::Refunded, self::PAID, ['unclear went_backwards']];
    }

    /**
     * @dataProvider answers
     * @param array<string, mixed>|null $answer
     * @param list<string> $kinds
     */
    public function testTells(OrderState $here, ?array $answer, array $kinds): void
    {
        self::assertSame($kinds, self::kinds($here, $answer, self::operated()));
    }

    public function testWhatTheShopHasAskedForIsNotOutside(): void
    {
        $part = ['refunded' => 1000] + self::PAID;
        self::assertSame([], self::kinds(OrderState::PartlyRefunded, $part, self::operated(refunded: 1000)));
        self::assertSame([], self::kinds(OrderState::Paid, $part, self::operated(refunding: 1000)), 'its answer is awaited');
        self::assertSame(['refunded_outside'], self::kinds(OrderState::PartlyRefunded, $part, self::operated(refunded: 400, refunding: 599)));
        self::assertSame(['refund_missing'], self::kinds(OrderState::PartlyRefunded, $part, self::operated(refunded: 1001)));
        self::assertSame([], self::kinds(OrderState::Paid, self::PAID, self::operated(refunding: 1000)), 'or it is not done yet');
        self::assertSame([], self::kinds(OrderState::Reversed, ['orderStatus' => 3], self::operated(cancelled: true)));
    }

    public function testAGatewayThatNamesNoSumHasRefundedAll(): void
    {
        $all = ['orderStatus' => 4, 'deposited' => 0];
        self::assertSame([], self::kinds(OrderState::Refunded, $all + ['refunded' => 10000], self::operated(refunded: 10000)));
        self::assertSame(['refunded_outside'], self::kinds(OrderState::Paid, $all + ['refunded' => 10000], self::operated()));
    }

    public function testAPageThatWasOverAMomentAgoIsLeftToTheScheduledWork(): void
    {
        self::assertSame([], self::kinds(OrderState::Pending, ['orderStatus' => 0], self::operated(), over: 3500));
        self::assertSame([], self::kinds(OrderState::Pending, null, self::operated(), over: 3500));
        self::assertSame(['undecided'], self::kinds(OrderState::Pending, ['orderStatus' => 0], self::operated(), over: 3700));
    }

    public function testBothReadingsOfADepositedSumAreTheSameSum(): void
    {
        foreach ([['deposited' => 10000, 'refunded' => 4000], ['deposited' => 6000, 'refunded' => 4000]] as $answer) {
            $status = self::status(['orderStatus' => 2] + $answer);
            $attempt = self::attempt(OrderState::PartlyRefunded, 7200);
            self::assertSame('10.000 4.000', Sums::takenThere($attempt, $status)->format() . ' ' . Sums::refundedThere($attempt, $status)->format());
        }
    }

    /**
     * @param array<string, mixed>|null $answer
     * @return list<string>
     */
    private static function kinds(OrderState $here, ?array $answer, Operated $own, int $over = 7200): array
    {
        return array_map(
            static fn (Finding $finding): string => rtrim("{$finding->kind->value} $finding->detail"),
            Comparison::of(self::attempt($here, $over), $answer === null ? null : self::status($answer), $own),
        );
    }

    private static function operated(int $refunded = 0, int $refunding = 0, bool $cancelled = false): Operated
    {
        return new Operated(Money::ofMinor($refunded, 'TND'), Money::ofMinor($refunding, 'TND'), $cancelled);
    }

    private static function attempt(OrderState $state, int $over): Attempt
    {
        $expires = Time::now()->modify("-$over seconds");
        return new Attempt(
            id: 1,
            orderId: 100,
            linkId: null,
            number: 1,
            orderNumber: 'TEST-100-1',
            token: '',
            gatewayId: 'id',
            amount: Money::of('10.000', 'TND'),
            environment: Environment::Production,
            login: '',
            baseUrl: '',
            preAuthorised: false,
            state: $state,
            captured: null,
            refunded: Money::ofMinor(0, 'TND'),
            formUrl: null,
            language: 'fr',
            reference: '',
            email: '',
            name: '',
            createdAt: $expires->modify('-20 minutes'),
            expiresAt: $expires,
            checkedAt: null,
            captureAt: null,
            reply: null,
            version: 0,
        );
    }

    /** @param array<string, mixed> $answer */
    private static function status(array $answer): OrderStatus
    {
        $deposited = $answer['deposited'] ?? 0;
        $refunded = $answer['refunded'] ?? 0;
        unset($answer['deposited'], $answer['refunded']);
        return OrderStatus::fromJson(json_encode($answer + ['errorCode' => '0', 'orderNumber' => 'TEST-100-1', 'amount' => 10000, 'currency' => '788',
            'paymentAmountInfo' => ['approvedAmount' => 10000, 'depositedAmount' => $deposited, 'refundedAmount' => $refunded]], JSON_THROW_ON_ERROR));
    }
}
