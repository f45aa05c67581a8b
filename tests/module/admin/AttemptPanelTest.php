<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Environment;
use ClicToPay\Money;
use ClicToPay\OrderState;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\EffectRecord;
use ClicToPay\Shop\Event;
use ClicToPay\Shop\Modified\Admin\AttemptPanel;
use ClicToPay\Shop\Modified\Admin\OrderPanel;
use ClicToPay\Shop\OperationRecord;
use ClicToPay\Shop\Possible;
use ClicToPay\Shop\Tests\BackOfficeCase;
use PHPUnit\Framework\TestCase;

final class AttemptPanelTest extends TestCase
{
    use BackOfficeCase;

    private const HOSTILE = '"onx=1><script>alert(1)</script>\'onx=1';

    /** @dataProvider possibilities */
    public function testOnlyWhatIsPossibleIsOffered(Possible $possible, array $offered): void
    {
        $html = $this->panel()->render(self::attempt(), [], [], $possible);
        preg_match_all('/name="operation" value="(\w+)"/', $html, $operations);
        self::assertSame($offered, $operations[1]);
        self::assertSame(count($offered), substr_count($html, 'name="clictopay_token"'));
        self::assertSame(count($offered), substr_count($html, 'name="shop" value="token"'));
        self::assertSame(count($offered) - 1, substr_count($html, '<details class="ctp-confirm">'), 'all but the check are confirmed');
    }

    public static function possibilities(): array
    {
        $amount = Money::of('10.500', 'TND');

        return [
            'nothing' => [new Possible(), ['check']],
            'a hold' => [new Possible(capture: $amount, cancel: true), ['check', 'capture', 'cancel']],
            'a payment' => [new Possible(refund: $amount), ['check', 'refund']],
        ];
    }

    public function testWhoMayNotEditOrdersSeesNoButton(): void
    {
        $panel = new AttemptPanel('orders.php', 'oID=7', false);
        $html = $panel->render(self::attempt(), [], [], new Possible(refund: Money::of('10.500', 'TND')));
        self::assertStringNotContainsString('<form', $html);
        self::assertStringContainsString('10.500 TND', $html);
    }

    public function testEveryFormHasARequestOfItsOwn(): void
    {
        $render = fn (): string => $this->panel()->render(self::attempt(), [], [], new Possible(refund: Money::of('1', 'TND')));
        preg_match_all('/name="request" value="(\w{24})"/', $render() . $render(), $requests);
        self::assertCount(4, array_unique($requests[1]));
    }

    public function testTheAmountToRefundIsWhatIsLeft(): void
    {
        $html = $this->panel()->render(self::attempt(), [], [], new Possible(refund: Money::of('3.250', 'TND')));
        self::assertStringContainsString('name="amount" value="3.250"', $html);
    }

    public function testNothingThatOthersWroteIsHtml(): void
    {
        $attempt = self::attempt([
            'orderNumber' => self::HOSTILE,
            'gatewayId' => self::HOSTILE,
            'login' => self::HOSTILE,
            'email' => self::HOSTILE,
            'name' => self::HOSTILE,
            'reference' => self::HOSTILE,
            'formUrl' => 'javascript:' . self::HOSTILE,
            'reply' => json_encode([
                'errorCode' => '0', 'orderNumber' => self::HOSTILE, 'orderStatus' => 2, 'amount' => 10500, 'currency' => '788', 'ip' => self::HOSTILE,
                'terminalId' => self::HOSTILE, 'authRefNum' => self::HOSTILE, 'actionCode' => 0,
                'cardAuthInfo' => ['pan' => self::HOSTILE, 'approvalCode' => self::HOSTILE, 'paymentSystem' => self::HOSTILE,
                    'secureAuthInfo' => ['eci' => self::HOSTILE]],
                'bankInfo' => ['bankName' => self::HOSTILE, 'bankCountryName' => self::HOSTILE],
            ]),
        ]);
        self::assertNotNull($attempt->status());
        $html = $this->panel()->render($attempt, [self::event('notification')], [self::operation()], new Possible());
        self::assertHarmless($html);
        self::assertStringContainsString('&lt;script&gt;', $html);
    }

    public function testAReplyThatIsNoJsonIsStillEvidence(): void
    {
        $html = $this->panel()->render(self::attempt(['reply' => '<html>Bad gateway']), [], [], new Possible());
        self::assertStringContainsString('&lt;html&gt;Bad gateway', $html);
    }

    public function testPaymentFactsAreInWords(): void
    {
        $attempt = self::attempt(['state' => OrderState::Paid, 'reply' => json_encode([
            'errorCode' => '0', 'orderNumber' => 'AB-7-1', 'orderStatus' => 2, 'amount' => 10500, 'currency' => '788', 'actionCode' => 0,
            'cardAuthInfo' => ['pan' => '450921**1119', 'approvalCode' => '012345', 'secureAuthInfo' => ['eci' => '05']],
        ])]);
        $html = $this->panel()->render($attempt, [], [], new Possible());
        self::assertStringContainsString('450921**1119', $html);
        self::assertStringContainsString('012345', $html);
        self::assertStringContainsString('the buyer was authenticated', $html);
        self::assertStringContainsString(htmlspecialchars(\ClicToPay\ActionCode::of(0)->message('en')), $html);
        self::assertStringContainsString('>paid<', $html);
    }

    public function testSumsOfNothingAreNotShown(): void
    {
        $attempt = self::attempt(['state' => OrderState::Failed, 'reply' => json_encode([
            'errorCode' => '0', 'orderNumber' => 'AB-7-1', 'orderStatus' => 6, 'amount' => 10500, 'currency' => '788',
            'paymentAmountInfo' => ['depositedAmount' => 0, 'refundedAmount' => 0],
        ])]);
        self::assertNotNull($attempt->status()->depositedAmount);
        self::assertStringNotContainsString('0.000', str_replace('10.500', '', $this->panel()->render($attempt, [], [], new Possible())));
    }

    public function testTimesAreThoseOfTheShop(): void
    {
        $zone = date_default_timezone_get();
        date_default_timezone_set('Africa/Tunis');
        try {
            $html = $this->panel()->render(self::attempt(), [], [], new Possible());
        } finally {
            date_default_timezone_set($zone);
        }
        self::assertStringContainsString('2026-11-22 13:00:00', $html);
    }

    public function testAnAnomalyIsAVisibleSentence(): void
    {
        $html = (new OrderPanel(7, true))->anomalies([self::event('anomaly', 'paid_twice')]);
        self::assertStringContainsString('role="alert"', $html);
        self::assertStringContainsString('Refund one of the two.', $html);
        self::assertHarmless($html);
        self::assertSame('', (new OrderPanel(7, true))->anomalies([]));
    }

    public function testOnlyMailsCanBeSentAgain(): void
    {
        $html = (new OrderPanel(7, true))->unsure([self::effect(1, 'order_mail'), self::effect(2, 'stock')]);
        preg_match_all('/name="operation" value="(\w+)".*?name="effect" value="(\d)"/', $html, $buttons, PREG_SET_ORDER);
        self::assertSame([['resend', '1'], ['dismiss', '1'], ['dismiss', '2']], array_map(static fn (array $button): array => array_slice($button, 1), $buttons));
        self::assertHarmless($html);
        self::assertStringNotContainsString('<form', (new OrderPanel(7, false))->unsure([self::effect(1, 'order_mail')]));
    }

    private function panel(): AttemptPanel
    {
        return new AttemptPanel('orders.php', 'oID=7&action=custom&subaction=clictopay', true);
    }

    private static function noon(): \DateTimeImmutable
    {
        return new \DateTimeImmutable('2026-11-22 12:00:00 UTC');
    }

    private static function event(string $kind, string $code = ''): Event
    {
        return new Event(self::noon(), $kind, $code, self::HOSTILE, self::HOSTILE, 1, self::HOSTILE);
    }

    private static function operation(): OperationRecord
    {
        return new OperationRecord(
            id: 1,
            attemptId: 1,
            kind: self::HOSTILE,
            amount: Money::of(1, 'TND'),
            before: null,
            state: 'refused',
            message: self::HOSTILE,
            actor: self::HOSTILE,
            createdAt: self::noon(),
            finishedAt: null,
            outcome: '',
        );
    }

    private static function effect(int $id, string $kind): EffectRecord
    {
        return new EffectRecord($id, 7, 1, $kind, 0, [], 'unsure', self::HOSTILE, self::noon());
    }

    /** @param array<string, mixed> $with */
    private static function attempt(array $with = []): Attempt
    {
        return new Attempt(...$with + [
            'id' => 1, 'orderId' => 7, 'linkId' => null, 'number' => 1, 'orderNumber' => 'AB-7-1', 'token' => 'secret-token', 'gatewayId' => 'g-1',
            'amount' => Money::of('10.500', 'TND'), 'environment' => Environment::Test, 'login' => 'api', 'baseUrl' => 'https://gateway.example/payment/rest/',
            'preAuthorised' => false, 'state' => OrderState::Pending, 'captured' => null, 'refunded' => Money::of(0, 'TND'), 'formUrl' => null,
            'reference' => '', 'language' => 'fr', 'email' => 'buyer@example.com', 'name' => 'Buyer', 'createdAt' => self::noon(), 'expiresAt' => self::noon(),
            'checkedAt' => null, 'captureAt' => null, 'reply' => null, 'version' => 1,
        ]);
    }
}
