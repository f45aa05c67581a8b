<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\{ClientInterface, Money};
use ClicToPay\Shop\Modified\Admin\BalancePage;
use ClicToPay\Shop\Reconciliation\{Finding, Kind, Period, Report};
use ClicToPay\Shop\Tests\{BackOfficeCase, ModuleTestCase};

/** The last balance in the back office. */
final class BalancePageTest extends ModuleTestCase
{
    use BackOfficeCase;

    public function testThereIsNoneAtFirst(): void
    {
        self::assertSame('', $this->page()->summary());
        self::assertStringContainsString('There is no balance yet.', $this->page()->render());
    }

    public function testShowsWhatDiffersWithALinkToTheOrder(): void
    {
        $attempt = $this->paid(100, '10.500');
        $this->sandbox->control('POST', 'switches', ['right_lists' => 'off']);
        $this->balance();
        self::assertStringContainsString('Nothing differs among the payments of this shop.', $this->page()->summary());
        self::assertStringContainsString('ctp-hint', $this->page()->summary());

        // Somebody in the portal.
        $this->client()->refund((string) $attempt->gatewayId, Money::of('4.000', 'TND'));
        $this->balance();
        self::assertStringContainsString('ctp-problem', $this->page()->summary());
        self::assertStringContainsString('of which 1 need a person', $this->page()->summary());
        $html = $this->page()->render();
        self::assertStringContainsString('1 × More was refunded than this shop has asked for.', $html);
        self::assertStringContainsString('TND at the gateway: 1 payments, 10.500 taken, 4.000 refunded<br>', $html);
        self::assertMatchesRegularExpression('~<a href="[^"]*oID=100&amp;action=edit#clictopay">order 100, TEST-100-1, shop 0.000 TND, gateway 4.000 TND</a>~', $html);
        self::assertContains('refunded_outside', $this->anomalies());
        $_SESSION['language_code'] = 'fr';
        self::assertStringContainsString('Il a été remboursé plus que ce que cette boutique a demandé.', $this->page()->render());
    }

    public function testShowsSomeOfManyAndEscapesAll(): void
    {
        $balances = $this->module->reconciliation()->balances;
        $balance = $balances->begin(Period::yesterday(), $this->shop->settings()->mode());
        for ($i = 1; $i <= 102; $i++) {
            $balances->note($balance, new Finding(Kind::UnknownHere, null, null, "<script>$i", null, null, '"onx=1'));
        }
        $balances->finish($balance);
        $html = $this->page()->render();
        self::assertHarmless($html);
        self::assertSame(101, substr_count($html, '<li>'));
        self::assertStringContainsString('… and 2 more', $html);
    }

    public function testEveryLanguageHasEveryWord(): void
    {
        $directory = dirname(__DIR__, 3) . '/module/src/Reconciliation/words';
        $english = require "$directory/en.php";
        self::assertCount(4, glob("$directory/*.php"));
        foreach (glob("$directory/*.php") as $file) {
            $texts = require $file;
            self::assertSame(array_keys($english), array_keys($texts), $file);
            $names = static fn (string $text): array => preg_match_all('/\{\w+}/', $text, $found) > 0 ? array_values(array_unique($found[0])) : [];
            foreach ($texts as $key => $text) {
                self::assertEqualsCanonicalizing($names($english[$key]), $names($text), "$file: $key");
            }
            $report = new Report($this->module->reconciliation()->balances, $this->module->reconciliation()->begin(Period::yesterday()), Report::words(basename($file, '.php')));
            foreach (Kind::cases() as $kind) {
                self::assertCount(2, array_filter($report->explain($kind->value)), "$file: $kind->value");
            }
        }
    }

    private function page(): BalancePage
    {
        return new BalancePage($this->module->reconciliation()->balances);
    }

    private function balance(): void
    {
        $this->module->reconciliation()->run($this->module->reconciliation()->begin(Period::days('today', 'today')));
    }

    private function client(): ClientInterface
    {
        return $this->module->gateway()->client($this->shop->settings()->mode());
    }
}
