<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Shop\Modified\Admin\{CheckPage, Words};
use ClicToPay\Shop\Refusals;
use ClicToPay\Shop\Tests\{BackOfficeCase, ModuleTestCase};

/** The check in the back office: what was found is told in the admin's language, and only a form of ours runs it. */
final class CheckPageTest extends ModuleTestCase
{
    use BackOfficeCase;

    public function testAForeignFormRunsNothing(): void
    {
        $_SERVER['REQUEST_METHOD'] = 'POST';
        $this->page()->handle();
        self::assertArrayNotHasKey('clictopay_check', $_SESSION);
        self::assertSame(['error', Words::html('FORM_EXPIRED')], [$this->kindSaid(), $this->textSaid()]);
    }

    public function testRefusedNotificationsAreShownWithoutAnyCheck(): void
    {
        self::assertStringContainsString('None so far', $this->page()->render());
        $this->module->refusals()->note(Refusals::CHECKSUM, 'mdOrder;36 bytes;');
        self::assertStringContainsString('1 refused because of the checksum', $this->page()->render());
        self::assertStringContainsString('mdOrder;36 bytes;', $this->page()->render());
    }

    public function testFaultsComeFirstAndSayHowTheyAreMended(): void
    {
        $this->found([['ok', 'login.ok', []], ['fault', 'cron.never', []]]);
        $html = $this->page()->render();
        self::assertLessThan(strpos($html, 'knows the login'), strpos($html, 'has never run'));
        self::assertStringContainsString('every five minutes by cron', $html);
        self::assertStringContainsString("the shop&#039;s own server", strtolower($html));
    }

    public function testWhatOthersSaidIsText(): void
    {
        $this->found([['fault', 'login.wrong', ['message' => '"onx=1><script>alert(1)</script>']]]);
        self::assertHarmless($this->page()->render());
    }

    /** @return iterable<string, array{string, string}> */
    public function languages(): iterable
    {
        yield 'French' => ['fr', 'jamais été exécutée'];
        yield 'German' => ['de', 'noch nie gelaufen'];
        yield 'Arabic' => ['ar', 'لم تُشغَّل قط'];
    }

    /** @dataProvider languages */
    public function testSpeaksTheAdminsLanguage(string $language, string $expected): void
    {
        $this->found([['fault', 'cron.never', []]]);
        self::assertStringContainsString($expected, $this->page($language)->render());
    }

    public function testAddressesKeepTheirDirectionInArabic(): void
    {
        $this->found([['ok', 'dns.ok', ['host' => 'gateway.example']]]);
        self::assertStringContainsString("\u{2068}gateway.example\u{2069}", $this->page('ar')->render());
    }

    private function page(string $language = 'en'): CheckPage
    {
        return new CheckPage($this->module, $language);
    }

    /** @param list<array{string, string, array<string, string>}> $findings */
    private function found(array $findings): void
    {
        $_SESSION['clictopay_check'] = ['at' => time(), 'findings' => $findings];
    }
}
