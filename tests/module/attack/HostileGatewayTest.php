<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Attack;

use ClicToPay\Money;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Export\{CsvSheet, Export};
use ClicToPay\Shop\Modified\Admin\{AttemptPanel, LinksPage, TransactionsPage};
use ClicToPay\Shop\Search;
use ClicToPay\Shop\Tests\{BackOfficeCase, ModuleTestCase};

/** Every text that comes from the gateway is full of markup, quotes, formulas and line ends, and nothing of it is carried out anywhere. */
final class HostileGatewayTest extends ModuleTestCase
{
    use BackOfficeCase;

    protected function setUp(): void
    {
        parent::setUp();
        $this->sandbox->control('POST', 'switches', ['texts' => 'markup', 'extended_members' => 'all', 'attempts' => '1']);
    }

    public function testItReachesTheJournalAsItIs(): void
    {
        $attempt = $this->paid();
        self::assertStringContainsString('<script>', $attempt->status()->approvalCode);
        self::assertStringContainsString("'onx=1;-- \\", $this->link->query('SELECT terminal FROM clictopay_attempt')->fetch_column(), 'where an SQL text would have ended');
        self::assertSame([11], $this->history());
    }

    public function testNothingOfItIsMarkupInTheBackOffice(): void
    {
        foreach ([$this->paid(100), $this->declined(200)] as $attempt) {
            $this->module->operations()->refund($attempt, Money::of('3', 'TND'), bin2hex(random_bytes(12)), 'admin 1');
            $this->assertShownAsText($attempt);
        }
    }

    public function testWhatABuyerTypesIsNoMarkupEither(): void
    {
        $this->shop->place(300);
        $this->link->query("UPDATE shop_order SET name = '\"onx=1><script>alert(1)</script>', email = '\"onx=1><script>@shop.example' WHERE id = 300");
        $html = (new LinksPage($this->module))->render(300);
        self::assertStringContainsString('&gt;&lt;script&gt;alert', $html);
        self::assertStringContainsString('&lt;script&gt;@shop', $html);
        self::assertHarmless($html);
    }

    public function testNothingOfItIsAFormulaInAnExport(): void
    {
        $this->paid();
        $file = fopen('php://memory', 'w+');
        (new Export($this->module->transactions()))->write(new Search(), new CsvSheet($file));
        rewind($file);
        $cells = [];
        while (($line = fgetcsv($file, null, ';', '"', '')) !== false) {
            array_push($cells, ...$line);
        }
        self::assertNotSame([], preg_grep('/<script>/', $cells), 'it is there');
        self::assertSame([], preg_grep('/^[=+@\t\r]/', $cells));
    }

    public function testNothingOfItEndsTheHeadOfAMail(): void
    {
        $this->sandbox->control('POST', 'switches', ['right_refund' => 'off']);
        $attempt = $this->paid();
        $this->module->operations()->refund($attempt, Money::of('3', 'TND'), bin2hex(random_bytes(12)), 'admin 1');
        $this->sandbox->control('POST', 'switches', ['right_pre_authorisation' => 'off']);
        $this->declined(200);
        $mails = $this->link->query("SELECT kind, text FROM shop_done WHERE kind LIKE '%mail'")->fetch_all();
        self::assertNotSame([], $mails);
        foreach ($mails as [$kind, $text]) {
            $head = implode("\n", array_slice(explode("\n", $text), 0, $kind === 'buyer_mail' ? 2 : 1));
            self::assertStringNotContainsString("\r", $head);
            self::assertDoesNotMatchRegularExpression('/^Bcc:/m', $head);
        }
    }

    private function assertShownAsText(Attempt $attempt): void
    {
        $journal = $this->module->journal();
        $attempt = $journal->attempt($attempt->id);
        $panel = (new AttemptPanel('orders.php', 'oID=100', true))
            ->render($attempt, $journal->events($attempt), $journal->operations($attempt), $this->module->operations()->possible($attempt));
        self::assertStringContainsString('&lt;script&gt;', $panel);
        self::assertHarmless($panel);
        self::assertHarmless(TransactionsPage::of([])->render($this->module->transactions()));
    }

    private function declined(int $orderId): Attempt
    {
        $attempt = $this->begun($orderId);
        $this->buyerPays($attempt, self::POOR);
        return $this->module->settlement()->settle($attempt, 'buyer')->attempt;
    }
}
