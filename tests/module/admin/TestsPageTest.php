<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Shop\Grid\{Progress, Report};
use ClicToPay\Shop\Modified\Admin\TestsPage;
use ClicToPay\Shop\Tests\BackOfficeCase;
use ClicToPay\Shop\Tests\ModuleTestCase;
use ClicToPay\Shop\Words;

/** The tests before production and the checklist, on the sandbox. */
final class TestsPageTest extends ModuleTestCase
{
    use BackOfficeCase;

    private const HOSTILE = '"onx=1><script>alert(1)</script>';
    private const CARDS = ['0001' => ['4509211111111119', '12/26', '748'], '0002' => ['5440212711111110', '12/26', '665'], '0004' => ['4568941111111119', '12/26', '257'],
        '0005' => ['5104051111111115', '12/26', '186'], '0007' => ['4557691111111119', '12/26', '748'], '0008' => ['4509211111111119', '12/28', '748'],
        '0009' => ['4509211111111119', '12/26', '123']];

    protected function settings(): array
    {
        return ['mode' => 'test'] + parent::settings();
    }

    protected function setUp(): void
    {
        parent::setUp();
        $this->link->query('CREATE TABLE configuration (configuration_key VARCHAR(64) PRIMARY KEY, configuration_value TEXT, last_modified DATETIME)');
        $this->link->query("INSERT INTO configuration VALUES ('MODULE_PAYMENT_CLICTOPAY_MODE', 'test', NULL)");
    }

    public function testATestIsPreparedPaidAndJudged(): void
    {
        self::assertStringContainsString('4568 9411 1111 1119', $this->page()->render(), 'before anything was begun');
        $paymentPage = $this->send(['operation' => 'prepare', 'test' => '0004']);
        self::assertStringContainsString('mdOrder=', (string) $paymentPage);
        self::assertStringContainsString(htmlspecialchars((string) $paymentPage), $this->page()->render(), 'the page can be opened again');
        $this->pay('0004');
        self::assertNull($this->send(['operation' => 'refresh']));
        self::assertSame('success', $this->kindSaid());
        self::assertStringContainsString('ctp-judgement-as_expected', $this->row('0004'));
        self::assertStringContainsString('10.500 TND', $this->row('0004'));
        self::assertSame([], $this->module->database->rows('SELECT id FROM clictopay_attempt'), 'no payment of the shop');
    }

    public function testAKnownDeviationIsSaidToBeOne(): void
    {
        $this->sandbox->control('POST', 'preset', ['preset' => 'observed']);
        $this->send(['operation' => 'prepare', 'test' => '0009']);
        $this->pay('0009');
        $this->send(['operation' => 'refresh']);
        self::assertStringContainsString('known deviation', $this->row('0009'));
    }

    public function testATestThatNobodyPaysIsCarriedOutAtOnce(): void
    {
        self::assertNull($this->send(['operation' => 'prepare', 'test' => 'CTP-06'], 'api-basic'));
        self::assertSame('success', $this->kindSaid());
        self::assertStringContainsString('ctp-judgement-as_expected', $this->row('CTP-06', 'api-basic'));
    }

    public function testARowIsFilledInFromTheForm(): void
    {
        self::assertStringNotContainsString('value="prepare"', $this->row('0003'), 'without a card there is nothing to type');
        $this->send(['operation' => 'edit', 'test' => '0003', 'number' => '4000 0000 0000 0606', 'expiry' => '12/34', 'cvv' => '123', 'expected' => 'refused', 'scenario' => self::HOSTILE]);
        self::assertSame('success', $this->kindSaid());
        $row = $this->row('0003');
        self::assertStringContainsString('4000 0000 0000 0606', $row);
        self::assertStringContainsString('value="prepare"', $row);
        self::assertHarmless($row);
    }

    /** @dataProvider wrongCards */
    public function testACardThatIsNoneIsRefusedInWords(array $fields): void
    {
        $this->send($fields + ['operation' => 'edit', 'test' => '0001', 'number' => '4509211111111119', 'expiry' => '12/26', 'cvv' => '748']);
        self::assertSame('error', $this->kindSaid());
        self::assertStringContainsString('12 to 19 digits', $this->textSaid());
        self::assertSame('4509211111111119', $this->progress()->test('0001')->card->number);
    }

    public static function wrongCards(): array
    {
        return [[['number' => self::HOSTILE]], [['expiry' => '2026-12']], [['cvv' => '12']], [['number' => '']]];
    }

    public function testWhatTheGatewaySaysCanNotBecomePartOfThePage(): void
    {
        $this->send(['operation' => 'prepare', 'test' => '0001']);
        $this->module->grids()->store('passage')->change(static fn (Progress $progress): Progress => $progress->withRun('0001', $progress->runs['0001']->with([
            'statusJson' => json_encode(['errorCode' => self::HOSTILE, 'orderNumber' => self::HOSTILE, 'orderStatus' => 2, 'actionCode' => 0, 'amount' => 10500, 'currency' => '788',
                'cardAuthInfo' => ['approvalCode' => self::HOSTILE], 'paymentAmountInfo' => ['paymentState' => self::HOSTILE]]),
            'evidence' => [['endpoint' => self::HOSTILE, 'at' => self::HOSTILE, 'request' => self::HOSTILE, 'response' => self::HOSTILE]],
        ])));
        $html = $this->page()->render();
        self::assertStringContainsString('&lt;script&gt;', $html);
        self::assertHarmless($html);
        self::assertHarmless((new Report($this->progress(), Words::in(dirname(__DIR__, 3) . '/module/src/Grid/words', 'fr')))->html());
    }

    public function testTheMerchantsDataAreThoseOfEveryGrid(): void
    {
        $this->send(['operation' => 'prepare', 'test' => 'CTP-06'], 'api-basic');
        $this->send(['operation' => 'merchant', 'name' => self::HOSTILE, 'site' => 'https://shop.example/', 'affiliation' => '1234567890', 'contact' => 'A. Marchand',
            'email' => 'a@example.com', 'amount' => '12,345', 'currency' => 'tnd']);
        self::assertSame('success', $this->kindSaid());
        foreach (['passage', 'api-basic'] as $grid) {
            $progress = $this->module->grids()->store($grid)->load();
            self::assertSame([self::HOSTILE, '12.345 TND'], [$progress->merchant->name, (string) $progress->amount]);
            self::assertHarmless($this->page($grid)->render());
        }
    }

    /** @dataProvider wrongMerchants */
    public function testMerchantsDataThatMakeNoSenseAreRefused(array $fields): void
    {
        $this->send($fields + ['operation' => 'merchant', 'name' => 'Shop', 'site' => 'https://shop.example/', 'amount' => '10', 'currency' => 'TND']);
        self::assertSame('error', $this->kindSaid());
        self::assertSame('Example shop', $this->progress()->merchant->name);
    }

    public static function wrongMerchants(): array
    {
        return [[['name' => ' ']], [['site' => 'shop.example']], [['site' => 'javascript:alert(1)']], [['amount' => '0']], [['currency' => 'XX']]];
    }

    public function testOnlyWithOurTokenAndTheRightToEditOrders(): void
    {
        $this->post(['operation' => 'prepare', 'test' => '0001']);
        $_POST['clictopay_token'] = 'wrong';
        self::assertNull($this->page()->handle());
        self::assertSame('error', $this->kindSaid());
        $GLOBALS['rights'] = ['orders' => '1', 'clictopay' => '1', 'orders_edit' => '0'];
        foreach (['prepare', 'edit', 'merchant', 'tick', 'production'] as $operation) {
            self::assertNull($this->send(['operation' => $operation, 'test' => '0001', 'step' => 'contract', 'done' => '1', 'anyway' => '1']));
            self::assertSame('error', $this->kindSaid());
        }
        self::assertSame([], $this->module->grids()->begun());
        self::assertStringNotContainsString('<form', $this->page()->render());
    }

    public function testWhatNobodyKnowsIsNotDone(): void
    {
        foreach ([['operation' => 'erase'], ['operation' => 'prepare', 'test' => '9999'], ['operation' => 'tick', 'step' => 'scenarios', 'done' => '1'], ['operation' => 'tick', 'step' => 'x']] as $fields) {
            self::assertNull($this->send($fields));
            self::assertSame('error', $this->kindSaid(), json_encode($fields));
        }
    }

    public function testASilentGatewayAndAWrongLoginAreExplained(): void
    {
        $this->sandbox->fault('*', 'error_before', '503', 20);
        self::assertNull($this->send(['operation' => 'prepare', 'test' => '0001']));
        self::assertSame('error', $this->kindSaid());
        $this->sandbox->control('POST', 'reset');
        $this->shop->values = ['test_password' => 'wrong'] + $this->shop->values;
        self::assertNull($this->send(['operation' => 'prepare', 'test' => '0001']));
        self::assertStringContainsString('refuses the login', $this->textSaid());
    }

    public function testWithoutATestLoginNothingIsPrepared(): void
    {
        $this->shop->values = ['test_user' => '', 'test_password' => ''] + $this->shop->values;
        $html = $this->page()->render();
        self::assertStringNotContainsString('value="prepare"', $html);
        self::assertStringContainsString('enter it in the settings first', $html);
        self::assertNull($this->send(['operation' => 'prepare', 'test' => '0001']));
        self::assertSame('error', $this->kindSaid());
    }

    public function testAStepIsTickedOffAndBack(): void
    {
        $this->send(['operation' => 'tick', 'step' => 'contract', 'done' => '1']);
        self::assertTrue($this->module->enrolment()->steps()['contract']);
        self::assertMatchesRegularExpression('~aria-current="step"><b>Enrolment forms~', $this->page()->render());
        $this->send(['operation' => 'tick', 'step' => 'contract', 'done' => '']);
        self::assertFalse($this->module->enrolment()->steps()['contract']);
    }

    public function testProductionIsOfferedOnceTheTestsHavePassedAndBeforeThatWithAWarning(): void
    {
        $GLOBALS['rights']['modules'] = '1';
        self::assertStringContainsString('name="anyway"', $this->page()->render());
        $this->send(['operation' => 'production']);
        self::assertSame('error', $this->kindSaid());
        self::assertSame('test', $this->mode());

        $this->send(['operation' => 'production', 'anyway' => '1']);
        self::assertSame(['success', 'production'], [$this->kindSaid(), $this->mode()]);

        $this->link->query("UPDATE configuration SET configuration_value = 'test'");
        $this->sandbox->control('POST', 'preset', ['preset' => 'observed']);
        foreach (array_keys(self::CARDS) as $id) {
            $this->send(['operation' => 'prepare', 'test' => (string) $id]);
            $this->pay((string) $id);
        }
        $this->send(['operation' => 'refresh']);
        self::assertStringNotContainsString('name="anyway"', $this->page()->render(), 'known deviations do not block');
        $this->send(['operation' => 'production']);
        self::assertSame(['success', 'production'], [$this->kindSaid(), $this->mode()]);
    }

    public function testProductionTakesItsLoginAndTheRightForTheSettings(): void
    {
        $this->send(['operation' => 'production', 'anyway' => '1']);
        self::assertStringContainsString('right', $this->textSaid());
        $GLOBALS['rights']['modules'] = '1';
        foreach (['' => 'production login', 'wrong' => 'refuses the login'] as $password => $text) {
            $this->shop->values = ['production_user' => $password, 'production_password' => $password] + $this->shop->values;
            $this->send(['operation' => 'production', 'anyway' => '1']);
            self::assertStringContainsString($text, $this->textSaid());
        }
        self::assertSame('test', $this->mode());
    }

    private function mode(): string
    {
        return (string) $this->module->database->rows('SELECT configuration_value FROM configuration')[0]['configuration_value'];
    }

    private function page(string $grid = 'passage'): TestsPage
    {
        return new TestsPage($this->module, $grid, 'https://shop.example/');
    }

    /** @param array<string, string> $fields */
    private function send(array $fields, string $grid = 'passage'): ?string
    {
        $this->post($fields);
        return $this->page($grid)->handle();
    }

    private function pay(string $id): void
    {
        [$card, $expiry, $cvc] = self::CARDS[$id];
        $this->sandbox->control('POST', 'pay', ['orderId' => $this->progress()->runs[$id]->orderId, 'card' => $card, 'expiry' => $expiry, 'cvc' => $cvc]);
    }

    private function progress(): Progress
    {
        return $this->module->grids()->store('passage')->load();
    }

    /** A test's row of the table. */
    private function row(string $id, string $grid = 'passage'): string
    {
        self::assertSame(1, preg_match("~<tr id=\"test-$id\".*?</tr>~s", $this->page($grid)->render(), $row));
        return $row[0];
    }
}
