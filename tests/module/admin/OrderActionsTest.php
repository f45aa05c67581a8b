<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Money;
use ClicToPay\OrderState;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Modified\Admin\OrderActions;
use ClicToPay\Shop\Tests\BackOfficeCase;
use ClicToPay\Shop\Tests\ModuleTestCase;

/** What the buttons of the order panel do, against the sandbox. */
final class OrderActionsTest extends ModuleTestCase
{
    use BackOfficeCase;

    public function testAPartIsRefunded(): void
    {
        $attempt = $this->paid(100, '10.500');
        self::assertSame('success', $this->press(100, $attempt, 'refund', '4,250'));
        self::assertSame('4.250', $this->refunded($attempt));
    }

    public function testTheSameFormSentTwiceRefundsOnce(): void
    {
        $attempt = $this->paid(100, '10.500');
        $this->press(100, $attempt, 'refund', '4', 'the-same-request');
        $this->press(100, $attempt, 'refund', '4', 'the-same-request');
        self::assertSame('4.000', $this->refunded($attempt));
    }

    /** @dataProvider wrongAmounts */
    public function testAnAmountThatMakesNoSenseMovesNothing(string $amount): void
    {
        $attempt = $this->paid(100, '10.500');
        self::assertSame('error', $this->press(100, $attempt, 'refund', $amount));
        self::assertSame('0.000', $this->refunded($attempt));
    }

    public static function wrongAmounts(): array
    {
        return [[''], ['0'], ['-1'], ['abc'], ['1.2345'], ['10.501'], ['1e1'], ['99999999999999999999']];
    }

    public function testMoreThanThereIsIsAnsweredWithWhatThereIs(): void
    {
        $this->press(100, $this->paid(100, '10.500'), 'refund', '10.501');
        self::assertStringContainsString('at most 10.500 TND', $this->textSaid());
    }

    public function testAnotherOrdersAttemptIsLeftAlone(): void
    {
        $attempt = $this->paid(100, '10.500');
        $this->paid(200, '10.500');
        self::assertSame('error', $this->press(200, $attempt, 'refund', '1'));
        self::assertSame('error', $this->press(null, $attempt, 'refund', '1'));
        self::assertSame('0.000', $this->refunded($attempt));
    }

    public function testWithoutTokenOrRightNoMoneyMoves(): void
    {
        $attempt = $this->paid(100, '10.500');
        $GLOBALS['rights']['orders_edit'] = '0';
        self::assertSame('error', $this->press(100, $attempt, 'refund', '1'));
        $GLOBALS['rights']['orders_edit'] = '1';
        $_POST['clictopay_token'] = 'forged';
        (new OrderActions($this->module))->handle(100);
        self::assertSame('error', $this->kindSaid());
        self::assertSame('0.000', $this->refunded($attempt));
    }

    public function testCheckingTakesOverWhatTheGatewaySays(): void
    {
        $attempt = $this->begun(100);
        $this->buyerPays($attempt);
        self::assertSame('success', $this->press(100, $attempt, 'check'));
        self::assertSame(OrderState::Paid, $this->module->journal()->attempt($attempt->id)->state);
    }

    public function testAGatewayThatDoesNotAnswerIsSaidAndChangesNothing(): void
    {
        $attempt = $this->paid(100, '10.500');
        $this->sandbox->control('POST', 'faults', ['kind' => 'error_before', 'value' => '503', 'count' => 20]);
        self::assertSame('error', $this->press(100, $attempt, 'refund', '1'));
        $this->sandbox->control('DELETE', 'faults');
        self::assertSame('0.000', $this->refunded($attempt));
    }

    public function testAnAnswerThatIsLostIsNoFailureAndNoSecondRefund(): void
    {
        $attempt = $this->paid(100, '10.500');
        $this->sandbox->control('POST', 'faults', ['endpoint' => 'refund', 'kind' => 'error_after', 'value' => '502', 'count' => 1]);
        $said = $this->press(100, $attempt, 'refund', '1', 'the-same-request');
        $this->sandbox->control('DELETE', 'faults');
        self::assertContains($said, ['success', 'warning'], 'done, or not yet known: never "nothing was changed"');
        $this->press(100, $attempt, 'refund', '1', 'the-same-request');
        self::assertSame('1.000', $this->refunded($attempt));
    }

    public function testAnOpenOrderIsClosedAndAnotherOneIsNot(): void
    {
        $this->begun(100);
        self::assertSame('success', $this->press(100, null, 'close'));
        self::assertSame('closed', $this->module->journal()->orderState(100));

        $this->paid(200);
        self::assertSame('error', $this->press(200, null, 'close'));
        $this->shop->place(300);
        self::assertSame('error', $this->press(300, null, 'close'), 'an order that was never to be paid here');
        self::assertSame(1, $this->shop->order(300)->status);
    }

    public function testWhatTheMerchantHasLookedAfterIsHidden(): void
    {
        $this->paid(100);
        $this->link->query("UPDATE clictopay_effect SET state = 'unsure' WHERE kind = 'basket'");
        $effect = (string) $this->module->effects()->unsure(100)[0]->id;
        self::assertSame('error', $this->press(200, null, 'dismiss', effect: $effect), 'from another order');
        self::assertSame('success', $this->press(100, null, 'dismiss', effect: $effect));
        self::assertSame([], $this->module->effects()->unsure(100));
        self::assertSame('error', $this->press(100, null, 'dismiss', effect: $effect));
    }

    public function testAnUnknownOperationDoesNothing(): void
    {
        $attempt = $this->paid(100);
        self::assertSame('error', $this->press(100, $attempt, 'delete'));
        self::assertSame('error', $this->press(100, $attempt, ''));
    }

    /** What kind of message came of a button: success, warning or error. */
    private function press(?int $orderId, ?Attempt $attempt, string $operation, string $amount = '', string $request = '', string $effect = ''): ?string
    {
        $this->post([
            'operation' => $operation,
            'attempt' => (string) $attempt?->id,
            'amount' => $amount,
            'effect' => $effect,
            'request' => $request === '' ? bin2hex(random_bytes(12)) : $request,
        ]);
        (new OrderActions($this->module))->handle($orderId);

        return $this->kindSaid();
    }

    /** By the gateway's word. */
    private function refunded(Attempt $attempt): string
    {
        $status = $this->shop->settings()->client()->getOrderStatusExtended($attempt->gatewayId);

        return ($status->refundedAmount ?? Money::of(0, 'TND'))->format();
    }
}
