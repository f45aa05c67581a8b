<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{ClientInterface, Environment, Money, OrderState, OrderStatus};
use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Shop\{Attempt, Done, Module, MysqliDatabase, Possible};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class OperationsTest extends ModuleTestCase
{
    /** @return iterable<string, array{string, string}> both readings of depositedAmount, with and without refund ids */
    public function gateways(): iterable
    {
        foreach (['gross', 'balance'] as $deposited) {
            foreach (['on', 'off'] as $refundIds) {
                yield "$deposited, refund ids $refundIds" => [$deposited, $refundIds];
            }
        }
    }

    /** @dataProvider gateways */
    public function testRefundsPartAndRest(string $deposited, string $refundIds): void
    {
        $this->sandbox->control('POST', 'switches', ['deposited_amount' => $deposited, 'external_refund_id' => $refundIds]);
        $attempt = $this->paid();
        $operations = $this->module->operations();
        self::assertSame('10.500', $operations->possible($attempt)->refund->format());

        $done = $operations->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin');
        self::assertTrue($done->done, $done->message);
        $done = $operations->refund($attempt, Money::of('4.000', 'TND'), 'form-2', 'admin');
        self::assertTrue($done->done, $done->message);
        $done = $operations->refund($attempt, Money::of('2.500', 'TND'), 'form-3', 'admin');
        self::assertTrue($done->done, $done->message);

        $attempt = $this->module->journal()->attempt($attempt->id);
        self::assertSame(['10.500', 3], [$attempt->refunded->format(), $this->refunds($attempt)]);
        self::assertNull($operations->possible($attempt)->refund);
        // One row for the payment and for each of the three.
        self::assertSame([11, 0, 0, 16], $this->history());
    }

    public function testTheSameFormSentTwiceIsOneRefund(): void
    {
        $attempt = $this->paid();
        $this->parallel(8, fn (\mysqli $link) => $this->make($link)[1]->operations()->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin'));
        self::assertTrue($this->module->operations()->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->done);
        self::assertSame([1, 1], [$this->refunds($attempt), count($this->module->journal()->operations($attempt))]);
        self::assertSame(4000, $this->module->journal()->attempt($attempt->id)->refunded->minor);
    }

    public function testAFormOfAnotherPaymentRefundsNothing(): void
    {
        $attempt = $this->paid();
        $other = $this->paid(101);
        self::assertTrue($this->module->operations()->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->done);
        self::assertSame(Done::REFUSED, $this->module->operations()->refund($other, Money::of('4.000', 'TND'), 'form-1', 'admin')->code);
        self::assertSame(Done::REFUSED, $this->module->operations()->refund($attempt, Money::of('5.000', 'TND'), 'form-1', 'admin')->code);
        self::assertSame([1, 0], [$this->refunds($attempt), $this->refunds($other)]);
    }

    public function testTwoFormsAtOnceNeverRefundMoreThanTheySay(): void
    {
        $this->sandbox->control('POST', 'switches', ['external_refund_id' => 'off', 'expected_deposited_amount' => 'off']);
        $attempt = $this->paid();
        $this->parallel(6, fn (\mysqli $link, int $i) => $this->make($link)[1]->operations()->refund($attempt, Money::of('1.000', 'TND'), "form-$i", 'admin'));
        $done = array_filter($this->module->journal()->operations($attempt), static fn ($operation): bool => $operation->state === 'done');
        self::assertNotEmpty($done);
        self::assertSame(count($done), $this->refunds($attempt));
        self::assertSame(1000 * count($done), $this->module->settlement()->settle($attempt, 'admin')->attempt->refunded->minor);
    }

    public function testTooMuchIsRefusedAndChangesNothing(): void
    {
        $attempt = $this->paid();
        $done = $this->module->operations()->refund($attempt, Money::of('10.501', 'TND'), 'form-1', 'admin');
        self::assertSame(Done::REFUSED, $done->code);
        self::assertSame(0, $this->refunds($attempt));
        self::assertTrue($this->module->operations()->refund($attempt, Money::of('10.500', 'TND'), 'form-2', 'admin')->done);
    }

    public function testARefundMadeElsewhereIsNotTakenForOurs(): void
    {
        $this->sandbox->control('POST', 'switches', ['external_refund_id' => 'off']);
        $attempt = $this->paid();
        $this->module->gateway()->client(Environment::Production)->refund((string) $attempt->gatewayId, Money::of('4.000', 'TND'));
        self::assertTrue($this->module->operations()->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->done);
        self::assertSame(2, $this->refunds($attempt));
        self::assertSame(8000, $this->module->journal()->attempt($attempt->id)->refunded->minor);
    }

    public function testALostAnswerThatTheStatusProvesIsDone(): void
    {
        $attempt = $this->paid();
        $this->sandbox->fault('refund', 'error_after');
        self::assertTrue($this->module->operations()->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->done);
        self::assertSame(1, $this->refunds($attempt));
    }

    public function testAnUnknownOutcomeBlocksTheNextAndIsResolvedLater(): void
    {
        $attempt = $this->paid();
        $this->sandbox->fault('refund', 'error_before');
        $operations = $this->module->operations();
        self::assertTrue($operations->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->unknown);
        self::assertSame(Done::UNKNOWN, $operations->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->code);
        self::assertSame(Done::BUSY, $operations->refund($attempt, Money::of('4.000', 'TND'), 'form-2', 'admin')->code);
        self::assertEquals(new Possible(), $operations->possible($this->module->journal()->attempt($attempt->id)));
        // A refund may wait at the bank: a day passes before it counts as not made, and the merchant is told.
        $this->later(7200);
        $this->module->upkeep()->run();
        self::assertSame('unknown', $this->module->journal()->operations($attempt)[0]->state);
        $this->later(86400);
        $this->module->upkeep()->run();
        $this->module->upkeep()->run();
        self::assertSame('refused', $this->module->journal()->operations($attempt)[0]->state);
        self::assertSame(['operation_unclear'], $this->anomalies());
        self::assertCount(1, $this->merchantMails());
        self::assertTrue($operations->refund($attempt, Money::of('4.000', 'TND'), 'form-3', 'admin')->done);
        self::assertSame(1, $this->refunds($attempt));
    }

    /** The process sleeps after its call, is taken for dead, and wakes up when another one has found the refund. */
    /** The gateway names the refunded sum only once there is one, and a notification comes before anybody looks what became of the refund. */
    public function testALostRefundThatANotificationShowedFirstCountsOnce(): void
    {
        $attempt = $this->paid();
        $real = $this->module->gateway()->clientOf($attempt);
        $client = $this->createStub(ClientInterface::class);
        $client->method('getOrderStatusExtended')->willReturnCallback(static fn (): OrderStatus => OrderStatus::fromJson(
            str_replace(',"refundedAmount":0', '', $real->getOrderStatusExtended(orderId: $attempt->gatewayId)->rawJson()),
        ));
        $client->method('refund')->willReturnCallback(static function (string $orderId, Money $amount, ?string $refundId) use ($real, $attempt): never {
            $real->refund($orderId, $amount, $refundId);
            throw UnknownOutcomeException::fromArray(['endpoint' => 'refund.do', 'orderId' => $orderId, 'orderNumber' => $attempt->orderNumber, 'refundId' => $refundId,
                'message' => 'No answer.', 'amount' => $amount->minor, 'currency' => 'TND', 'refundedBefore' => null, 'refundedBeforeCurrency' => null]);
        });
        $module = new Module($this->shop, new MysqliDatabase($this->link), static fn (Environment $environment): ClientInterface => $client);
        self::assertTrue($module->operations()->refund($attempt, Money::of('1.000', 'TND'), 'first', 'admin')->unknown);
        $this->later(200);
        self::assertSame('1.000 TND', (string) $this->module->operations()->check($attempt, 'schedule')->attempt->refunded);
        self::assertTrue($this->module->operations()->refund($attempt, Money::of('2.000', 'TND'), 'second', 'admin')->done);
    }

    public function testWhoComesBackFromTheDeadChangesNothing(): void
    {
        $attempt = $this->paid();
        $real = $this->module->gateway()->client(Environment::Production);
        $client = $this->createStub(ClientInterface::class);
        $client->method('getOrderStatusExtended')->willReturnCallback(static fn (?string $id) => $real->getOrderStatusExtended($id));
        $client->method('refund')->willReturnCallback(function (string $id, Money $amount, string $refundId, Money $before) use ($real, $attempt): never {
            $real->refund($id, $amount, $refundId, $before);
            $this->later(200);
            $this->module->operations()->check($attempt, 'schedule');
            throw UnknownOutcomeException::fromArray(json_decode($this->module->journal()->operations($attempt)[0]->outcome, true));
        });
        $module = new Module($this->shop, new MysqliDatabase($this->link), static fn (Environment $environment): ClientInterface => $client);
        self::assertTrue($module->operations()->refund($attempt, Money::of('4.000', 'TND'), 'form-1', 'admin')->done);
        self::assertSame(['done', 4000], [$this->module->journal()->operations($attempt)[0]->state, $this->module->journal()->attempt($attempt->id)->refunded->minor]);
    }

    public function testCapturesTheWhole(): void
    {
        $attempt = $this->held();
        self::assertSame([13], $this->history());
        self::assertSame(1, $this->did('order_mail'));
        self::assertSame('10.500', $this->module->operations()->possible($attempt)->capture->format());
        self::assertTrue($this->module->operations()->capture($attempt, $attempt->amount, 'admin')->done);
        self::assertSame(OrderState::Paid, $this->module->journal()->attempt($attempt->id)->state);
        self::assertSame([13, 11], $this->history());
        self::assertSame([1, []], [$this->did('order_mail'), $this->anomalies()]);
    }

    public function testCapturesAPartWithoutAnAnomaly(): void
    {
        $attempt = $this->held();
        self::assertTrue($this->module->operations()->capture($attempt, Money::of('4.000', 'TND'), 'admin')->done);
        $attempt = $this->module->settlement()->settle($attempt, 'schedule')->attempt;
        self::assertSame([OrderState::Paid, '4.000', []], [$attempt->state, $attempt->captured->format(), $this->anomalies()]);
        self::assertSame(Done::REFUSED, $this->module->operations()->capture($attempt, Money::of('1.000', 'TND'), 'admin')->code);
        self::assertSame('4.000', $this->module->journal()->attempt($attempt->id)->captured->format());
    }

    public function testOffersNoMoreRefundThanWasCaptured(): void
    {
        $attempt = $this->held();
        $operations = $this->module->operations();
        $operations->capture($attempt, Money::of('4.000', 'TND'), 'admin');
        $left = [];
        foreach (['1.000', '3.000'] as $i => $amount) {
            self::assertTrue($operations->refund($attempt, Money::of($amount, 'TND'), "form-$i", 'admin')->done);
            $left[] = $operations->possible($operations->check($attempt, 'admin')->attempt)->refund?->format();
        }
        self::assertSame(['3.000', null], $left);
    }

    public function testARefusedCaptureForgetsWhatItWanted(): void
    {
        $attempt = $this->held();
        self::assertSame(Done::REFUSED, $this->module->operations()->capture($attempt, Money::of('11.000', 'TND'), 'admin')->code);
        self::assertNull($this->module->journal()->attempt($attempt->id)->captured);
    }

    public function testSettlingDuringACaptureRaisesNothing(): void
    {
        $attempt = $this->held();
        $this->parallel(6, function (\mysqli $link, int $i) use ($attempt): void {
            [, $module] = $this->make($link);
            $i === 0
                ? $module->operations()->capture($attempt, Money::of('4.000', 'TND'), 'admin')
                : $module->settlement()->settle($attempt, 'notification');
        });
        self::assertSame(OrderState::Paid, $this->module->settlement()->settle($attempt, 'schedule')->attempt->state);
        self::assertSame([], $this->anomalies());
    }

    public function testCancelsAHoldAndTheOrderWithIt(): void
    {
        $attempt = $this->held();
        self::assertTrue($this->module->operations()->possible($attempt)->cancel);
        self::assertTrue($this->module->operations()->cancel($attempt, 'admin')->done);
        self::assertSame(OrderState::Reversed, $this->module->journal()->attempt($attempt->id)->state);
        self::assertSame([13, 15], $this->history());
        self::assertSame([0, 0], $this->stock());
        self::assertSame(['closed', false], [$this->module->journal()->orderState(100), $this->module->operations()->possible($this->module->journal()->attempt($attempt->id))->cancel]);
    }

    public function testCancelsAnUnpaidPage(): void
    {
        $attempt = $this->module->operations()->check($this->begun(), 'admin')->attempt;
        self::assertTrue($this->module->operations()->possible($attempt)->cancel);
        self::assertTrue($this->module->operations()->cancel($attempt, 'admin')->done);
        self::assertSame(OrderState::Failed, $this->module->journal()->attempt($attempt->id)->state);
    }

    public function testASilentGatewayRefundsNothing(): void
    {
        $attempt = $this->paid();
        $this->sandbox->fault('*', 'error_before', '503', 20);
        self::assertSame(Done::UNREACHABLE, $this->module->operations()->refund($attempt, $attempt->amount, 'form-1', 'admin')->code);
        self::assertSame([], $this->module->journal()->operations($attempt));
    }

    private function held(): Attempt
    {
        $this->shop->values['validation'] = 'manual';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        return $this->module->settlement()->settle($attempt, 'buyer')->attempt;
    }

    private function refunds(Attempt $attempt): int
    {
        return count(array_keys($this->executed($attempt), 'refund', true));
    }
}
