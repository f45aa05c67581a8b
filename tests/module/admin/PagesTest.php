<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\OrderState;
use ClicToPay\Shop\Modified\Admin\Access;
use ClicToPay\Shop\Modified\Admin\Form;
use ClicToPay\Shop\Modified\Admin\LinksPage;
use ClicToPay\Shop\Modified\Admin\OrderActions;
use ClicToPay\Shop\Modified\Admin\Outage;
use ClicToPay\Shop\Modified\Admin\TransactionsPage;
use ClicToPay\Shop\Tests\BackOfficeCase;
use ClicToPay\Shop\Tests\ModuleTestCase;
use ClicToPay\Shop\Tests\OtherPhp;

/** The transactions page and the page of payment links, on a real journal. */
final class PagesTest extends ModuleTestCase
{
    use BackOfficeCase;

    private const HOSTILE = '"onx=1><script>alert(1)</script>';

    public function testAnOrderIsFoundByWhatWasSearchedFor(): void
    {
        $this->begun(100, '10.500');
        $this->begun(200, '99.000');
        self::assertStringContainsString('TEST-200-1', $this->transactions(['min' => '50,5']));
        self::assertStringNotContainsString('TEST-100-1', $this->transactions(['min' => '50,5']));
        self::assertStringContainsString('2 found.', $this->transactions([]));
        self::assertStringContainsString('Nothing found.', $this->transactions(['email' => 'nobody@example.com']));
    }

    public function testEveryFieldOfTheSearchReachesIt(): void
    {
        $search = TransactionsPage::of([
            'from' => '2026-11-01', 'to' => '2026-11-30', 'reference' => ' AB-7 ', 'min' => '1,5', 'max' => '20.250', 'currency' => 'tnd', 'email' => 'a@example.com',
            'kind' => 'pre-auth', 'terminal' => '12345678', 'state' => 'paid', 'sort' => 'amount', 'order' => 'up', 'page' => '3',
        ])->search();
        self::assertSame('2026-11-01 00:00', $search->from->format('Y-m-d H:i'));
        self::assertSame('2026-12-01 00:00', $search->to->format('Y-m-d H:i'), 'the last day belongs to it');
        self::assertSame(
            ['AB-7', '1.5', '20.250', 'TND', 'a@example.com', 'pre-auth', '12345678', OrderState::Paid->value, 'amount', false, 3],
            [$search->orderReference, $search->minAmount, $search->maxAmount, $search->currency, $search->email, $search->kind, $search->terminal,
                $search->state, $search->sort, $search->descending, $search->page],
        );
    }

    public function testWhatMakesNoSenseIsNotSearchedFor(): void
    {
        $search = TransactionsPage::of(['from' => 'soon', 'min' => '1e9', 'kind' => 'x', 'state' => 'rich', 'sort' => 'id; DROP', 'page' => '-1', 'email' => ['x']])->search();
        self::assertNull($search->from);
        self::assertSame(['', '', '', 'date', 1, ''], [$search->minAmount, $search->kind, $search->state, $search->sort, $search->page, $search->email]);
    }

    public function testTheSearchStandsInItsFieldsAndInTheLinksOfThePage(): void
    {
        $html = $this->transactions(['email' => self::HOSTILE, 'reference' => 'a&b']);
        self::assertHarmless($html);
        self::assertStringContainsString('value="a&amp;b"', $html);
        self::assertStringContainsString('reference=a%26b&amp;', $html);
    }

    public function testWhatWasFoundCanBeExported(): void
    {
        $html = TransactionsPage::of(['email' => 'a@example.com', 'page' => '3'])->form();
        self::assertStringContainsString('email=a%40example.com&amp;sort=date&amp;order=down&amp;view=csv"', $html);
        self::assertStringContainsString('email=a%40example.com&amp;sort=date&amp;order=down&amp;view=xlsx"', $html);
    }

    public function testWithoutTheExtensionZipThereIsCsvAndAWordWhy(): void
    {
        $html = OtherPhp::withoutZip('-r', 'require $argv[1]; require $argv[2]; echo ClicToPay\Shop\Modified\Admin\TransactionsPage::of([])->form();',
            __DIR__ . '/../bootstrap.php', __DIR__ . '/../inc/back-office.php')[1];
        self::assertStringContainsString('view=csv"', $html);
        self::assertStringNotContainsString('view=xlsx', $html);
        self::assertStringContainsString('PHP needs its extension zip', $html);
    }

    public function testAnOutageIsToldWithItsBeginningAndItsNumbers(): void
    {
        self::assertSame('', Outage::notice($this->module));
        $this->link->query("INSERT INTO clictopay_health VALUES ('production', 'register.do', 1, UTC_TIMESTAMP(), 4, 3, 0, 1250, UTC_TIMESTAMP() - INTERVAL 1 SECOND, UTC_TIMESTAMP())");
        $html = Outage::notice($this->module);
        self::assertMatchesRegularExpression('/ClicToPay has not answered since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\./', $html);
        self::assertStringContainsString('Buyers still see the payment method', $html);
        self::assertStringContainsString('register.do</bdi>: 4 calls, 75 % without an answer. An answer took 1.250 s on average.', $html);
        $this->shop->values['hide_in_outage'] = 'true';
        self::assertStringContainsString('Buyers do not see the payment method meanwhile', Outage::notice($this->module));
        $this->link->query('UPDATE clictopay_health SET failed = 1, milliseconds = 15000, failed_at = NULL');
        $html = Outage::notice($this->module);
        self::assertStringContainsString('has been answering slowly since', $html);
        self::assertStringNotContainsString('Buyers', $html);
    }

    public function testALinkForAFreeAmountIsCreatedListedAndWithdrawn(): void
    {
        $this->links(['operation' => 'create', 'amount' => '25,750', 'currency' => 'tnd', 'reference' => self::HOSTILE, 'email' => 'buyer@example.com', 'language' => 'ar', 'days' => '7']);
        self::assertSame('success', $this->kindSaid());
        [$link] = $this->module->links()->all();
        self::assertSame('25.750 TND', (string) $link->amount);

        $html = (new LinksPage($this->module))->render(0);
        self::assertHarmless($html);
        self::assertStringContainsString('25.750 TND', $html);
        self::assertStringContainsString(htmlspecialchars($this->module->links()->url($link)), $html);

        $this->links(['operation' => 'withdraw', 'link' => (string) $link->id]);
        self::assertSame('withdrawn', $this->module->links()->find($link->id)->state);
        self::assertStringNotContainsString('value="send"', (new LinksPage($this->module))->render(0), 'nothing can be done with it any more');
    }

    public function testALinkIsSentToTheBuyerInHisLanguage(): void
    {
        $this->links(['operation' => 'create', 'amount' => '25.750', 'currency' => 'TND', 'reference' => 'Facture 12', 'email' => 'buyer@example.com', 'language' => 'fr', 'days' => '7', 'send' => '1']);
        self::assertSame('success', $this->kindSaid());
        $mail = $this->link->query("SELECT text FROM shop_done WHERE kind = 'buyer_mail'")->fetch_column();
        self::assertStringContainsString('25.750 TND', $mail);
        self::assertStringContainsString('Facture 12', $mail);
        self::assertStringContainsString($this->module->links()->url($this->module->links()->all()[0]), $mail);
    }

    /** @dataProvider wrongLinks */
    public function testALinkThatMakesNoSenseIsRefusedInWords(array $fields): void
    {
        $this->links($fields + ['operation' => 'create', 'amount' => '10', 'currency' => 'TND', 'reference' => 'x', 'email' => 'a@example.com', 'language' => 'fr', 'days' => '7']);
        self::assertSame('error', $this->kindSaid());
        self::assertSame([], $this->module->links()->all());
    }

    public static function wrongLinks(): array
    {
        return [
            'no amount' => [['amount' => '']],
            'nothing' => [['amount' => '0']],
            'too many decimals' => [['amount' => '1.2345']],
            'no currency' => [['currency' => 'XX']],
            'no address' => [['email' => "a@example.com\nBcc: b@example.com"]],
            'for ever' => [['days' => '4000']],
            'nothing to pay for' => [['reference' => ' ']],
            'nobody to pay' => [['email' => '']],
            'no such order' => [['order' => '999']],
        ];
    }

    public function testAnOrderThatIsPaidGetsNoLink(): void
    {
        $this->paid(100);
        $this->links(['operation' => 'create', 'order' => '100', 'email' => '', 'language' => 'fr', 'days' => '7']);
        self::assertSame('error', $this->kindSaid());
        self::assertSame([], $this->module->links()->all());
    }

    public function testWithoutOurTokenNothingIsDone(): void
    {
        $this->post(['operation' => 'create', 'amount' => '10', 'currency' => 'TND', 'reference' => 'x', 'language' => 'fr', 'days' => '7']);
        foreach ([null, '', 'wrong', ['x']] as $token) {
            $_POST['clictopay_token'] = $token;
            (new LinksPage($this->module))->handle();
            self::assertSame('error', $this->kindSaid());
        }
        self::assertSame([], $this->module->links()->all());
    }

    public function testOnlyAPostCounts(): void
    {
        $this->post([]);
        self::assertTrue(Form::sent());
        $_SERVER['REQUEST_METHOD'] = 'GET';
        self::assertFalse(Form::sent());
    }

    public function testWhoMayNotEditOrdersDoesNothing(): void
    {
        $GLOBALS['rights'] = ['orders' => '1', 'clictopay' => '1', 'orders_edit' => '0'];
        $this->links(['operation' => 'create', 'amount' => '10', 'currency' => 'TND', 'reference' => 'x', 'language' => 'fr', 'days' => '7']);
        self::assertSame([], $this->module->links()->all());
        self::assertFalse(OrderActions::allowed());
        self::assertStringNotContainsString('<form', (new LinksPage($this->module))->render(0));
    }

    public function testACustomerHasNoRightWhateverTheTableSays(): void
    {
        $_SESSION['customers_status']['customers_status_id'] = '2';
        self::assertFalse(Access::editsOrders());
    }

    /** @param array<string, mixed> $query */
    private function transactions(array $query): string
    {
        return TransactionsPage::of($query)->render($this->module->transactions());
    }

    /** @param array<string, string> $fields */
    private function links(array $fields): void
    {
        $this->post($fields);
        (new LinksPage($this->module))->handle();
    }
}
