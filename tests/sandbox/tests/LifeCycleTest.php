<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

/** States of an order, and what is allowed in each. */
final class LifeCycleTest extends SandboxTestCase
{
    public function testOnePhase(): void
    {
        $id = $this->order();
        $this->assertState(0, 'CREATED', 0, 0, 0, $id);
        $this->pay($id);
        $this->assertState(2, 'DEPOSITED', 10500, 10500, 0, $id);
        $this->assertDone('refund', ['orderId' => $id, 'amount' => 4000]);
        $this->assertState(4, 'REFUNDED', 10500, 10500, 4000, $id);
        $this->assertDone('refund', ['orderId' => $id, 'amount' => 0]);
        $this->assertState(4, 'REFUNDED', 10500, 10500, 10500, $id);
        $this->assertRefused(7, 'refund', ['orderId' => $id, 'amount' => 1]);
        self::assertSame(
            ['register 10500 api', 'deposit 10500 buyer', 'refund 4000 api', 'refund 6500 api'],
            $this->executed($id)
        );
    }

    public function testRefundsAtOnceNeverExceedThePayment(): void
    {
        $id = $this->paid();
        $refund = ['userName' => 'sandbox-api', 'password' => 'sandbox', 'orderId' => $id, 'amount' => 1000];
        $answers = $this->atOnce(24, '/payment/rest/refund.do', $refund);
        self::assertCount(10, preg_grep('/"errorCode":0/', $answers));
        self::assertCount(14, preg_grep('/"errorCode":7/', $answers));
        self::assertSame(10000, $this->status($id)['paymentAmountInfo']['refundedAmount']);
    }

    public function testTwoPhases(): void
    {
        $id = $this->held();
        $this->assertState(1, 'APPROVED', 10500, 0, 0, $id);
        $this->assertRefused(7, 'refund', ['orderId' => $id, 'amount' => 1]);
        $this->assertRefused(7, 'deposit', ['orderId' => $id, 'amount' => 10501]);
        $this->assertDone('deposit', ['orderId' => $id, 'amount' => 9000]);
        $this->assertState(2, 'DEPOSITED', 10500, 9000, 0, $id);
        $this->assertRefused(7, 'deposit', ['orderId' => $id, 'amount' => 1]);
        $this->assertRefused(7, 'refund', ['orderId' => $id, 'amount' => 9001]);
    }

    public function testDepositOfNothingTakesAll(): void
    {
        $id = $this->held();
        $this->assertDone('deposit', ['orderId' => $id, 'amount' => 0]);
        $this->assertState(2, 'DEPOSITED', 10500, 10500, 0, $id);
    }

    public function testReversal(): void
    {
        $held = $this->held();
        $this->assertRefused(5, 'reverse', ['orderId' => $held, 'amount' => 1]);
        $this->assertDone('reverse', ['orderId' => $held]);
        $this->assertState(3, 'REVERSED', 10500, 0, 0, $held);
        $this->assertRefused(7, 'reverse', ['orderId' => $held]);
        $this->assertRefused(7, 'deposit', ['orderId' => $held, 'amount' => 1]);

        $paid = $this->paid();
        $this->assertDone('reverse', ['orderId' => $paid]);
        $this->assertState(3, 'REVERSED', 10500, 0, 0, $paid);
        $this->assertRefused(7, 'refund', ['orderId' => $paid, 'amount' => 1]);
    }

    public function testReversalEndsWithTheBankDay(): void
    {
        $id = $this->paid();
        $this->advance(86400);
        $this->assertRefused(7, 'reverse', ['orderId' => $id]);
        $this->assertDone('refund', ['orderId' => $id, 'amount' => 10500]);
    }

    public function testNoReversalAfterARefund(): void
    {
        $id = $this->paid();
        $this->assertDone('refund', ['orderId' => $id, 'amount' => 1]);
        $this->assertRefused(7, 'reverse', ['orderId' => $id]);
    }

    public function testDecline(): void
    {
        $id = $this->order(['orderNumber' => 'D-1']);
        $this->assertRefused(5, 'decline', ['orderId' => $id]);
        $this->assertRefused(6, 'decline', ['orderId' => $id, 'orderNumber' => 'D-2']);
        $this->assertDone('decline', ['orderId' => $id, 'orderNumber' => 'D-1']);
        $this->assertState(6, 'DECLINED', 0, 0, 0, $id);
        self::assertSame(4005, $this->status($id)['actionCode']);
        $this->assertRefused(7, 'decline', ['orderId' => $id, 'orderNumber' => 'D-1']);
        $this->pay($id);
        $this->assertState(6, 'DECLINED', 0, 0, 0, $id);
        $this->paid(['orderNumber' => 'D-3']);
        $paid = $this->call('getOrderStatusExtended', ['orderNumber' => 'D-3'])['attributes'][0]['value'];
        $this->assertRefused(7, 'decline', ['orderId' => $paid, 'orderNumber' => 'D-3']);
    }

    public function testOperationsNeedAnOrder(): void
    {
        foreach (['deposit', 'reverse', 'refund', 'decline'] as $call) {
            $this->assertRefused(5, $call, ['amount' => 1, 'orderNumber' => 'N-1']);
            $this->assertRefused(6, $call, ['amount' => 1, 'orderNumber' => 'N-1', 'orderId' => 'nobody']);
        }
    }

    public function testOperationsTakeAnOrderNumberWithAMerchantLogin(): void
    {
        $id = $this->paid(['orderNumber' => 'M-1']);
        $this->assertDone('refund', ['orderNumber' => 'M-1', 'merchantLogin' => 'sandbox', 'amount' => 1]);
        self::assertSame(1, $this->status($id)['paymentAmountInfo']['refundedAmount']);
    }

    /** @dataProvider badAmounts */
    public function testAmountsAreWholeNumbers(string $amount): void
    {
        $id = $this->paid();
        $this->assertRefused(5, 'refund', ['orderId' => $id, 'amount' => $amount]);
        self::assertSame(0, $this->status($id)['paymentAmountInfo']['refundedAmount']);
    }

    /** @return list<array{string}> */
    public function badAmounts(): array
    {
        return [[''], ['-1'], ['1.5'], ['1e3'], ['0x10'], ['1000000000000']];
    }

    public function testAFailedAttemptLeavesTheOrderOpenUntilAllAreUsedUp(): void
    {
        $id = $this->order();
        $this->pay($id, self::NO_FUNDS);
        $this->assertState(0, 'DECLINED', 0, 0, 0, $id);
        self::assertSame(116, $this->status($id)['actionCode']);
        $this->pay($id, self::LOST);
        self::assertSame([0, 208], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
        $this->pay($id, self::NO_FUNDS);
        self::assertSame([6, -2013], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
    }

    public function testAGoodCardAfterABadOne(): void
    {
        $id = $this->order();
        $this->pay($id, self::NO_FUNDS);
        $this->pay($id);
        $this->assertState(2, 'DEPOSITED', 10500, 10500, 0, $id);
        $this->pay($id, self::APPROVED);
        self::assertSame(['register 10500 api', 'deposit 10500 buyer'], $this->executed($id));
    }

    public function testAuthentication(): void
    {
        $id = $this->order();
        $this->pay($id, self::CHALLENGED, ['otp' => false]);
        $this->assertState(5, 'CREATED', 0, 0, 0, $id);
        $id = $this->order();
        $this->pay($id, self::CHALLENGED, ['otp' => '000000']);
        self::assertSame([0, -2025], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
        $this->pay($id, self::CHALLENGED, ['otp' => null]);
        self::assertSame([0, 341018], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
        $this->pay($id, self::CHALLENGED);
        $this->assertState(2, 'DEPOSITED', 10500, 10500, 0, $id);
    }

    public function testEndOfTheSession(): void
    {
        $untouched = $this->order();
        $tried = $this->order();
        $this->pay($tried, self::NO_FUNDS);
        $authenticating = $this->order();
        $this->pay($authenticating, self::CHALLENGED, ['otp' => false]);
        $long = $this->order(['sessionTimeoutSecs' => 1300]);
        $this->advance(1201);
        foreach ([[$untouched, -2014], [$tried, -2007], [$authenticating, -2009]] as [$id, $actionCode]) {
            self::assertSame([6, $actionCode], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
            $this->pay($id);
            self::assertSame(6, $this->status($id)['orderStatus']);
        }
        self::assertSame(0, $this->status($long)['orderStatus']);
    }

    public function testExpirationDateIsTunisianTimeAndWins(): void
    {
        $now = intdiv($this->control('GET clock')['now'], 1000);
        $id = $this->order(['expirationDate' => gmdate('Y-m-d\TH:i:s', $now + 3600 + 60), 'sessionTimeoutSecs' => 9]);
        $this->advance(50);
        self::assertSame(0, $this->status($id)['orderStatus']);
        $this->advance(11);
        self::assertSame(6, $this->status($id)['orderStatus']);
    }

    public function testHeldAmountsMoveByThemselvesAtTheGivenTime(): void
    {
        $soon = gmdate('Y-m-d\TH:i:s', intdiv($this->control('GET clock')['now'], 1000) + 3600);
        $completed = $this->held(['autocompletionDate' => $soon]);
        $reversed = $this->held(['autoReverseDate' => $soon]);
        $this->advance(3601);
        $this->assertState(2, 'DEPOSITED', 10500, 10500, 0, $completed);
        $this->assertState(3, 'REVERSED', 10500, 0, 0, $reversed);
    }

    public function testVerificationTakesNothing(): void
    {
        $id = $this->paid(['amount' => 0, 'features' => 'VERIFY']);
        $this->assertState(3, 'REVERSED', 0, 0, 0, $id);
    }

    public function testStatusIsFoundByNumberToo(): void
    {
        $id = $this->paid(['orderNumber' => 'BY-NUMBER']);
        $other = $this->order();
        $byNumber = $this->call('getOrderStatusExtended', ['orderNumber' => 'BY-NUMBER']);
        self::assertSame($id, $byNumber['attributes'][0]['value']);
        $both = $this->call('getOrderStatusExtended', ['orderNumber' => 'BY-NUMBER', 'orderId' => $other]);
        self::assertSame($other, $both['attributes'][0]['value']);
        self::assertSame('5', $this->call('getOrderStatus', ['orderNumber' => 'BY-NUMBER'])['ErrorCode']);
    }

    public function testListOfOrdersPagesAndFilters(): void
    {
        foreach (range(1, 5) as $number) {
            $this->paid(['orderNumber' => "L-$number"]);
        }
        $this->order(['orderNumber' => 'L-open']);
        $list = fn (array $change): array => $this->call('getLastOrdersForMerchants', $change + ['size' => 2,
            'from' => '20200101000000', 'to' => '20991231235959', 'transactionStates' => 'DEPOSITED',
            'searchByCreatedDate' => 'true']);
        self::assertSame(['L-5', 'L-4'], array_column($list([])['orderStatuses'], 'orderNumber'));
        self::assertSame(['L-1'], array_column($list(['page' => 2])['orderStatuses'], 'orderNumber'));
        self::assertSame(5, $list(['page' => 2])['totalCount']);
        self::assertSame(['L-open'], array_column(
            $list(['transactionStates' => 'CREATED'])['orderStatuses'],
            'orderNumber'
        ));
        self::assertSame(0, $list(['to' => '20200101000001'])['totalCount']);
        foreach (['size', 'from', 'to', 'transactionStates'] as $mandatory) {
            self::assertSame('5', $list([$mandatory => ''])['errorCode'], $mandatory);
        }
    }

    /** @dataProvider cards */
    public function testCards(string $card, array $change, int $actionCode): void
    {
        $id = $this->order();
        $this->pay($id, $card, $change);
        self::assertSame($actionCode, $this->status($id)['actionCode']);
        self::assertSame($actionCode === 0 ? 2 : 0, $this->status($id)['orderStatus']);
    }

    /** @return iterable<string, array{string, array<string, string>, int}> */
    public function cards(): iterable
    {
        yield 'acceptance test 0001' => ['4509211111111119', ['expiry' => '12/26', 'cvc' => '748'], 0];
        yield 'acceptance test 0002' => ['5440212711111110', ['expiry' => '12/26', 'cvc' => '665'], 0];
        yield 'acceptance test 0004' => ['4568941111111119', ['expiry' => '12/26', 'cvc' => '257'], 121];
        yield 'acceptance test 0005' => ['5104051111111115', ['expiry' => '12/26', 'cvc' => '186'], 116];
        yield 'acceptance test 0007' => ['4557691111111119', ['expiry' => '12/26', 'cvc' => '748'], 111];
        yield 'acceptance test 0008' => ['4509211111111119', ['expiry' => '12/28', 'cvc' => '748'], 73];
        yield 'acceptance test 0009' => ['4509211111111119', ['expiry' => '12/26', 'cvc' => '123'], 82];
        yield 'frictionless' => [self::FRICTIONLESS, [], 0];
        yield 'authentication refused' => [self::AUTHENTICATION_REFUSED, [], -2006];
        yield 'insufficient funds' => [self::NO_FUNDS, [], 116];
        yield 'lost' => [self::LOST, [], 208];
        yield 'issuer\'s limit' => ['4000000000000705', [], -20010];
        yield 'daily limit' => ['4000000000000804', [], 121];
        yield 'expired' => ['4000000000001000', [], 101];
        yield 'timed out' => ['4000000000001109', [], 151018];
        yield 'outcome unknown' => [self::OUTCOME_UNKNOWN, [], 151019];
        yield 'authenticated, then declined' => ['4000000000001208', [], 116];
        yield 'Mastercard' => ['5200000000000106', [], 0];
    }

    public function testAnUnknownOutcomeIsNotTriedAgain(): void
    {
        $id = $this->order();
        $this->pay($id, self::OUTCOME_UNKNOWN);
        $this->pay($id);
        self::assertSame([0, 151019], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
        self::assertSame(['register 10500 api'], $this->executed($id));
    }

    private function assertState(
        int $status,
        string $state,
        int $approved,
        int $deposited,
        int $refunded,
        string $id,
    ): void {
        $answer = $this->status($id);
        self::assertSame($status, $answer['orderStatus']);
        self::assertSame([
            'paymentState' => $state,
            'approvedAmount' => $approved,
            'depositedAmount' => $deposited,
            'refundedAmount' => $refunded,
        ], $answer['paymentAmountInfo']);
        self::assertSame($status, $this->shortStatus($id)['OrderStatus']);
    }

    private function assertDone(string $call, array $parameters): void
    {
        self::assertSame(['errorCode' => 0, 'errorMessage' => 'Success'], $this->call($call, $parameters));
    }

    private function assertRefused(int $code, string $call, array $parameters): void
    {
        self::assertSame($code, $this->call($call, $parameters)['errorCode']);
    }
}
