<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

/** Stored cards, and the calls that carry card data. */
final class CardCallsTest extends SandboxTestCase
{
    private const CARD = ['pan' => self::APPROVED, 'expiry' => '203412', 'cvc' => '123', 'cardholderName' => 'X Y'];

    public function testOneCardOfAClientIsStoredOnce(): void
    {
        $binding = $this->storedCard();
        $this->paid(['clientId' => 'C']);
        $this->pay($this->order(['clientId' => 'C']), self::APPROVED);
        $ids = array_column($this->call('getBindings', ['clientId' => 'C'])['bindings'], 'bindingId');
        self::assertCount(2, $ids);
        self::assertContains($binding, $ids);
    }

    public function testAFailedPaymentStoresNothing(): void
    {
        $this->pay($this->order(['clientId' => 'C']), self::NO_FUNDS);
        self::assertSame(2, $this->call('getBindings', ['clientId' => 'C'])['errorCode']);
    }

    public function testPaysARegisteredOrderWithAStoredCard(): void
    {
        $binding = $this->storedCard();
        $order = $this->order();
        $payment = ['mdOrder' => $order, 'bindingId' => $binding, 'language' => 'en'];
        self::assertSame(0, $this->call('paymentOrderBinding', $payment)['errorCode']);
        self::assertSame(2, $this->status($order)['orderStatus']);
        self::assertSame(7, $this->call('paymentOrderBinding', $payment)['errorCode']);
        self::assertSame(2, $this->call('paymentOrderBinding', ['bindingId' => 'nobody'] + $payment)['errorCode']);
        self::assertSame(['register 10500 api', 'deposit 10500 buyer'], $this->executed($order));
    }

    public function testUnbindAndBind(): void
    {
        $binding = ['bindingId' => $this->storedCard()];
        $payment = $binding + ['mdOrder' => $this->order()];
        self::assertSame(2, $this->call('bindCard', $binding)['errorCode']);
        self::assertSame(0, $this->call('unBindCard', $binding)['errorCode']);
        self::assertSame(2, $this->call('unBindCard', $binding)['errorCode']);
        self::assertSame(2, $this->call('getBindings', ['clientId' => 'C'])['errorCode']);
        self::assertSame(2, $this->call('getBindingsByCardOrId', $binding)['errorCode']);
        self::assertSame(2, $this->call('paymentOrderBinding', $payment)['errorCode']);
        self::assertSame(0, $this->call('bindCard', $binding)['errorCode']);
        self::assertSame(0, $this->call('paymentOrderBinding', $payment)['errorCode']);
    }

    public function testFindsStoredCardsByNumberOrId(): void
    {
        $binding = $this->storedCard();
        foreach ([['pan' => self::APPROVED, 'bindingId' => 'nobody'], ['bindingId' => $binding]] as $search) {
            $found = $this->call('getBindingsByCardOrId', $search)['bindings'];
            self::assertSame([$binding], array_column($found, 'bindingId'));
        }
        self::assertSame(2, $this->call('getBindingsByCardOrId', ['pan' => self::LOST])['errorCode']);
    }

    public function testExtendAndExpiry(): void
    {
        $binding = $this->storedCard();
        $extend = ['bindingId' => $binding, 'language' => 'en'];
        foreach (['203401', '203713', '2037-1', ''] as $bad) {
            self::assertSame(5, $this->call('extendBinding', $extend + ['newExpiry' => $bad])['errorCode'], $bad);
        }
        $this->advance(15 * 366 * 86400);
        self::assertSame(2, $this->call('getBindings', ['clientId' => 'C'])['errorCode']);
        $all = $this->call('getBindings', ['clientId' => 'C', 'showExpired' => 'true'])['bindings'];
        self::assertSame(['203412'], array_column($all, 'expiryDate'));
        self::assertSame(0, $this->call('extendBinding', $extend + ['newExpiry' => '209912'])['errorCode']);
        $valid = $this->call('getBindings', ['clientId' => 'C'])['bindings'];
        self::assertSame(['209912'], array_column($valid, 'expiryDate'));
    }

    public function testStoresACardWithoutPayment(): void
    {
        $card = ['clientId' => 'C', 'pan' => self::NO_FUNDS, 'expiryDate' => '203412', 'cardholderName' => 'X Y'];
        $stored = $this->call('createBindingNoPayment', $card);
        self::assertSame([0, false, 'C', '203412', '400000**0507'], [$stored['errorCode'], $stored['error'],
            $stored['clientId'], $stored['expiryDate'], $stored['maskedPan']]);
        $payment = ['bindingId' => $stored['bindingId'], 'amount' => 5, 'orderNumber' => self::newNumber()];
        self::assertSame(116, $this->call('recurrentPayment', $payment)['orderStatus']['actionCode']);
        self::assertTrue($this->call('createBindingNoPayment', ['pan' => '1'] + $card)['error']);
    }

    public function testPaymentorder(): void
    {
        $order = $this->order(['failUrl' => 'https://shop.example/fail']);
        $card = ['MDORDER' => $order, '$PAN' => self::NO_FUNDS, '$CVC' => '123', '$EXPIRY' => '203412', 'TEXT' => 'X',
            'language' => 'en'];
        $answer = $this->call('paymentorder', $card);
        self::assertSame("https://shop.example/fail?orderId=$order&lang=en", $answer['redirect']);
        self::assertSame(116, $this->status($order)['actionCode']);
        $answer = $this->call('paymentorder', ['$PAN' => self::APPROVED] + $card);
        self::assertSame("https://shop.example/back?orderId=$order&lang=en", $answer['redirect']);
        self::assertSame(7, $this->call('paymentorder', $card)['errorCode']);
        foreach (['MDORDER', '$PAN', '$EXPIRY', 'TEXT', 'language'] as $mandatory) {
            self::assertSame(5, $this->call('paymentorder', [$mandatory => ''] + $card)['errorCode'], $mandatory);
        }
    }

    public function testPaymentorderWithAuthentication(): void
    {
        $order = $this->order();
        $answer = $this->call('paymentorder', ['MDORDER' => $order, '$PAN' => self::CHALLENGED, '$CVC' => '123',
            'YYYY' => '2034', 'MM' => '12', 'TEXT' => 'X', 'language' => 'en']);
        self::assertSame(5, $this->status($order)['orderStatus']);
        $issuer = $this->form($answer['acsUrl'], ['PaReq' => $answer['paReq'], 'TermUrl' => $answer['termUrl']]);
        self::assertStringContainsString('name="otp"', $issuer['body']);
        $this->form($answer['acsUrl'], ['otp' => '123456', 'outcome' => 'confirm']);
        self::assertSame(2, $this->status($order)['orderStatus']);
    }

    public function testMotoPayment(): void
    {
        $card = ['pan' => self::CHALLENGED, 'expiry' => '203412', 'cardholder' => 'X Y', 'language' => 'en'];
        $paid = $this->call('motoPayment', $card + self::registration());
        self::assertSame([true, '0'], [$paid['success'], $paid['errorCode']]);
        self::assertSame(2, $this->status($paid['mdOrder'])['orderStatus']);
        $declined = $this->call('motoPayment', ['pan' => self::NO_FUNDS] + $card + self::registration());
        self::assertSame([false, 'Insufficient funds'], [$declined['success'], $declined['userMessage']]);
        $refused = $this->call('motoPayment', ['pan' => ''] + $card + self::registration());
        self::assertSame([false, '5', '[pan] is empty'], [
            $refused['success'], $refused['errorCode'], $refused['errorMessage'],
        ]);
        $held = $this->call('motoPayment', ['preAuth' => 'true'] + $card + self::registration());
        self::assertSame(1, $this->status($held['mdOrder'])['orderStatus']);
    }

    public function testInstantRefundPaysOut(): void
    {
        $answer = $this->call('instantRefund', self::CARD + ['amount' => 300]);
        self::assertSame(['errorCode', 'errorMessage', 'orderId', 'orderStatus'], array_keys($answer));
        self::assertSame(
            ['approvalCode', 'rrn', 'ErrorCode', 'ErrorMessage'],
            array_keys($answer['orderStatus'])
        );
        self::assertSame(['register 300 api', 'refund 300 api'], $this->executed($answer['orderId']));
    }

    public function testVerifyCardTakesNothing(): void
    {
        $this->set(['eci' => 'text']);
        $answer = $this->call('verifyCard', self::CARD + ['amount' => 100, 'language' => 'en']);
        self::assertSame(['0', 0, '07', 100, '788'], [$answer['errorCode'], $answer['actionCode'], $answer['eci'],
            $answer['amount'], $answer['currency']]);
        self::assertIsInt($answer['time']);
        self::assertMatchesRegularExpression('/^\d{6}$/', $answer['authCode']);
        $status = $this->status($answer['orderId']);
        self::assertSame([3, 0], [$status['orderStatus'], $status['paymentAmountInfo']['depositedAmount']]);
    }

    public function testEnrolment(): void
    {
        foreach ([self::CHALLENGED => 'Y', self::APPROVED => 'N', '4000000000009995' => 'U'] as $pan => $enrolled) {
            self::assertSame($enrolled, $this->call('verifyEnrollment', ['pan' => $pan])['enrolled']);
        }
        self::assertSame('5', $this->call('verifyEnrollment', ['pan' => '12345'])['errorCode']);
    }

    public function testAListedCardPaysWithoutAuthentication(): void
    {
        $id = $this->order();
        $this->pay($id, self::CHALLENGED);
        self::assertSame('0', $this->call('updateSSLCardList', ['mdorder' => $id])['errorCode']);
        self::assertSame('6', $this->call('updateSSLCardList', ['mdorder' => $id])['errorCode']);
        self::assertSame('5', $this->call('updateSSLCardList', ['mdOrder' => $id])['errorCode']);
        $next = $this->order();
        $this->pay($next, self::CHALLENGED, ['otp' => false]);
        self::assertSame(2, $this->status($next)['orderStatus']);
    }

    public function testJsonCallsTakeJsonOnly(): void
    {
        $body = '["userName"]';
        $answer = $this->exchange('POST', '/payment/recurrentPayment.do', $body, ['Content-Type: application/json']);
        self::assertSame('5', json_decode($answer['body'], true)['error']['code']);
        self::assertSame(405, $this->exchange('GET', '/payment/recurrentPayment.do')['status']);
    }

    private function storedCard(): string
    {
        $id = $this->order(['clientId' => 'C']);
        $this->pay($id, self::APPROVED);
        return $this->status($id)['bindingInfo']['bindingId'];
    }
}
