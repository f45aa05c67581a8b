<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Grid;

use ClicToPay\Money;
use ClicToPay\OrderStatus;
use ClicToPay\Shop\Grid\{Card, Deviation, Expectation, GridException, Judge, Judgement, Play, Run, Test};
use PHPUnit\Framework\TestCase;

/** What a status means for a test. */
final class JudgeTest extends TestCase
{
    /** @return iterable<string, array{Expectation, array<string, mixed>, string, string}> */
    public function statuses(): iterable
    {
        $paid = ['orderStatus' => 2, 'actionCode' => 0, 'approvalCode' => '000123'];
        yield 'authorised' => [Expectation::Authorised, $paid, 'as_expected', ''];
        yield 'authorised without a number' => [Expectation::Authorised, ['approvalCode' => null] + $paid, 'deviation', 'no_number'];
        yield 'another amount' => [Expectation::Authorised, ['deposited' => 10499] + $paid, 'deviation', 'other_amount'];
        yield 'authorised instead of refused' => [Expectation::Refused, $paid, 'deviation', 'not_refused'];
        yield 'refused, and the order is closed' => [Expectation::Refused, ['orderStatus' => 6, 'actionCode' => 116, 'approvalCode' => '1'], 'as_expected', ''];
        yield 'refused, and the page is still open' => [Expectation::Refused, ['orderStatus' => 0, 'actionCode' => 116, 'approvalCode' => '1'], 'as_expected', ''];
        yield 'refused without a number' => [Expectation::Refused, ['orderStatus' => 6, 'actionCode' => 116], 'deviation', 'no_number'];
        yield 'refused instead of authorised' => [Expectation::Authorised, ['orderStatus' => 6, 'actionCode' => 116], 'deviation', 'not_authorised'];
        yield 'nothing tried' => [Expectation::Refused, ['orderStatus' => 0, 'actionCode' => -100], 'not_yet', 'waiting'];
        yield 'nothing said' => [Expectation::Refused, ['orderStatus' => 0], 'not_yet', 'waiting'];
        yield 'at the bank\'s page' => [Expectation::Refused, ['orderStatus' => 5, 'actionCode' => -100], 'not_yet', 'waiting'];
        yield 'cancelled at the bank' => [Expectation::Refused, ['orderStatus' => 0, 'actionCode' => 341018], 'not_yet', 'waiting'];
        yield 'outcome unknown' => [Expectation::Refused, ['orderStatus' => 0, 'actionCode' => 151019], 'not_yet', 'waiting'];
        yield 'session over' => [Expectation::Refused, ['orderStatus' => 6, 'actionCode' => -2007], 'not_yet', 'session_over'];
        yield 'left' => [Expectation::Refused, ['orderStatus' => 6, 'actionCode' => -2014], 'not_yet', 'session_over'];
        yield 'the gateway\'s own fault is no refusal' => [Expectation::Refused, ['orderStatus' => 6, 'actionCode' => 151018], 'not_yet', 'technical'];
        yield 'nor is it an authorisation' => [Expectation::Authorised, ['orderStatus' => 6, 'actionCode' => 151018], 'deviation', 'not_authorised'];
    }

    /**
     * @dataProvider statuses
     * @param array<string, mixed> $status
     */
    public function testPayments(Expectation $expected, array $status, string $judgement, string $why): void
    {
        $finding = Judge::judge(new Test('1', Play::Card, [], expected: $expected, needsNumber: true), self::reported($status));
        self::assertSame($judgement, $finding->judgement->value);
        self::assertSame($why, $finding->reason . implode(',', array_column($finding->deviations, 'value')));
    }

    public function testAnErrorIsJudgedByItsCodeWhereTheGridNamesOne(): void
    {
        $any = new Test('1', Play::RegisterWithoutAmount, [], expected: Expectation::Error);
        $one = new Test('1', Play::RegisterTwice, [], expected: Expectation::Error, errorCode: '1');
        $run = new Run(1, 'N-1', Money::of('10.500', 'TND'), new \DateTimeImmutable());
        self::assertSame(Judgement::NotYet, Judge::judge($any, $run)->judgement);
        self::assertSame([Judgement::AsExpected, Judgement::AsExpected], [Judge::judge($any, $run->with(['errorCode' => '4']))->judgement, Judge::judge($one, $run->with(['errorCode' => '1']))->judgement]);
        self::assertSame([Deviation::NoError], Judge::judge($any, $run->with(['errorCode' => '0']))->deviations);
        self::assertSame([Deviation::OtherError], Judge::judge($one, $run->with(['errorCode' => '4']))->deviations);
    }

    public function testADeviationIsKnownOnlyIfAllOfItIs(): void
    {
        $test = new Test('1', Play::Card, [], expected: Expectation::Authorised, needsNumber: true, known: [Deviation::NoNumber]);
        self::assertTrue(Judge::judge($test, self::reported(['orderStatus' => 2, 'actionCode' => 0]))->known);
        self::assertFalse(Judge::judge($test, self::reported(['orderStatus' => 2, 'actionCode' => 0, 'deposited' => 1]))->known);
    }

    /** @return iterable<string, array{string, bool}> */
    public function masks(): iterable
    {
        yield '6**4' => ['450921**1119', true];
        yield '4****4' => ['4509****1119', true];
        yield 'another end' => ['450921**1118', false];
        yield 'another beginning' => ['456894**1119', false];
        yield 'no mask at all' => ['4509', true];
    }

    /** @dataProvider masks */
    public function testComparesWithTheMasksThatGatewaysWrite(string $mask, bool $couldBe): void
    {
        $reported = OrderStatus::fromJson(json_encode(['errorCode' => '0', 'orderStatus' => 2, 'cardAuthInfo' => ['maskedPan' => $mask]]))->card;
        self::assertSame($couldBe, (new Card('4509211111111119', '12/26', '748'))->couldBe($reported));
    }

    public function testACardIsWhole(): void
    {
        $this->expectException(GridException::class);
        new Card('4509211111111119', '13/26', '748');
    }

    /** @param array<string, mixed> $status */
    private static function reported(array $status): Run
    {
        $amount = $status['orderStatus'] === 2 ? 10500 : 0;
        $reply = array_filter([
            'errorCode' => '0',
            'orderNumber' => 'N-1',
            'orderStatus' => $status['orderStatus'],
            'actionCode' => $status['actionCode'] ?? null,
            'amount' => 10500,
            'currency' => '788',
            'cardAuthInfo' => ['approvalCode' => $status['approvalCode'] ?? ''],
            'paymentAmountInfo' => ['approvedAmount' => $amount, 'depositedAmount' => $status['deposited'] ?? $amount, 'refundedAmount' => 0],
        ], static fn ($value): bool => $value !== null);
        return new Run(1, 'N-1', Money::of('10.500', 'TND'), new \DateTimeImmutable(), 'id', 'https://example.com/', json_encode($reply));
    }
}
