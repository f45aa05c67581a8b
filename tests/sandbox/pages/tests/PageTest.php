<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Pages\Tests;

use ClicToPaySandbox\Pages\Page;
use DOMDocument;
use DOMXPath;
use InvalidArgumentException;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../Page.php';

final class PageTest extends TestCase
{
    private const NOW = 1793700000;

    private const HOSTILE = '"><script>alert(1)</script>\'';

    private const PAYMENT = [
        'merchant' => 'Librairie Exemple',
        'orderNumber' => 'A7K-1042-1',
        'description' => 'Trois livres',
        'amount' => '10.500',
        'currency' => 'TND',
        'expiresAt' => self::NOW + 1140,
        'now' => self::NOW,
        'action' => '/payment?mdOrder=1',
        'cancelUrl' => '/cancel?mdOrder=1',
        'mdOrder' => '3ff6962a-7dcc-4283-ab50-a6d7dd3386fe',
        'error' => null,
        'attemptsLeft' => 3,
        'languages' => ['fr' => '/fr', 'en' => '/en', 'ar' => '/ar'],
        'testCards' => ['approved' => ['number' => '4000000000000101', 'expiry' => '12/34', 'code' => '123']],
    ];

    private const ACS = [
        'merchant' => 'Librairie Exemple',
        'amount' => '10.500',
        'currency' => 'TND',
        'mask' => '450921**1119',
        'action' => '/acs?mdOrder=1',
        'code' => '123456',
    ];

    private const TICKET = [
        'approved' => true,
        'merchant' => 'Librairie Exemple',
        'orderNumber' => 'A7K-1042-1',
        'amount' => '10.500',
        'currency' => 'TND',
        'date' => self::NOW,
        'approvalCode' => '831000',
        'mask' => '450921**1119',
        'actionCode' => 0,
        'returnUrl' => '/back?orderId=1&lang=fr',
        'returnMethod' => 'GET',
        'returnFields' => ['orderId' => '1', 'lang' => 'fr'],
        'immediate' => false,
    ];

    private const MESSAGE = ['kind' => 'expired', 'returnUrl' => '/back'];

    private const ORDER = [
        'orderId' => '3ff6962a-7dcc-4283-ab50-a6d7dd3386fe',
        'orderNumber' => 'A7K-1042-1',
        'amount' => '10.500',
        'currency' => 'TND',
        'status' => 2,
        'date' => self::NOW,
    ];

    private const PORTAL_ORDERS = [
        'orders' => [self::ORDER],
        'switches' => [
            ['name' => 'attempts', 'value' => '3', 'choices' => ['1', '3'], 'description' => 'Cards to try'],
            ['name' => 'latency', 'value' => '0', 'choices' => [], 'description' => 'Milliseconds to wait'],
        ],
        'preset' => 'documented',
    ];

    private const PORTAL_ORDER = [
        'order' => self::ORDER + [
            'description' => 'Trois livres',
            'parameters' => ['email' => 'buyer@shop.example'],
            'executed' => [['operation' => 'deposit', 'amount' => 10500]],
            'refunds' => [],
            'notifications' => [['operation' => 'deposited', 'deliveries' => [['at' => 1, 'answer' => '200']]]],
        ],
        'actions' => ['refund', 'reverse'],
    ];

    private const PAGES = [
        'payment' => self::PAYMENT,
        'acs' => self::ACS,
        'ticket' => self::TICKET,
        'message' => self::MESSAGE,
        'portal_orders' => self::PORTAL_ORDERS,
        'portal_order' => self::PORTAL_ORDER,
    ];

    private const ERRORS = [
        'card_number', 'expiry', 'cvc', 'holder', 'declined', 'authentication', 'cancelled_authentication', 'technical',
    ];

    public function testEveryLanguageHasTheSameTextsWithTheSamePlaceholders(): void
    {
        $placeholders = static function (string $text): array {
            preg_match_all('/\{\w+\}/', $text, $found);
            sort($found[0]);
            return $found[0];
        };
        $french = $this->texts('fr');
        foreach (['en', 'ar'] as $language) {
            $texts = $this->texts($language);
            self::assertSame(array_keys($french), array_keys($texts), $language);
            foreach ($texts as $key => $text) {
                self::assertNotSame('', trim($text), "$language $key");
                self::assertSame($placeholders($french[$key]), $placeholders($text), "$language $key");
            }
        }
        $arabic = array_diff_key($this->texts('ar'), array_flip(['date_format', 'hour_format', 'expiry_hint']));
        foreach ($arabic as $key => $text) {
            self::assertMatchesRegularExpression('/\p{Arabic}/u', $text, $key);
        }
    }

    /** @dataProvider everyPageInEveryLanguage */
    public function testAPageIsAWholeDocumentOfItsLanguage(string $name, string $language): void
    {
        $html = Page::render($name, $language, self::PAGES[$name]);
        $shown = str_starts_with($name, 'portal') ? 'en' : $language; // the portal is in English only
        $direction = $shown === 'ar' ? 'rtl' : 'ltr';

        self::assertStringStartsWith("<!DOCTYPE html>\n<html lang=\"$shown\" dir=\"$direction\">", $html);
        self::assertStringEndsWith("</html>\n", $html);
        self::assertStringContainsString('class="sandbox"', $html);
        self::assertStringContainsString($this->texts($shown)['test_notice'], $html);
    }

    /** @dataProvider everyPageInEveryLanguage */
    public function testEverythingIsEscaped(string $name, string $language): void
    {
        $vars = self::PAGES[$name];
        array_walk_recursive($vars, static function (mixed &$value, string|int $key): void {
            if (is_string($value) && !in_array($key, ['kind', 'returnMethod', 'preset'], true)) {
                $value .= self::HOSTILE;
            }
        });
        $html = Page::render($name, $language, $vars);

        self::assertStringNotContainsString('<script', $html);
        self::assertStringNotContainsString(self::HOSTILE, $html);
        if ($name !== 'message') { // which prints an address only
            self::assertStringContainsString('&lt;script&gt;alert(1)&lt;/script&gt;', $html);
        }
    }

    public function testTemplatesPrintByTheEscapingMethodsOnly(): void
    {
        $allowed = '~^(\$page->(escape|ltr|text|url|part|direction)\(|\$(title|content) \?>)~';
        $templates = glob(__DIR__ . '/../templates/*.php') ?: [];
        self::assertGreaterThan(5, count($templates));
        foreach ($templates as $template) {
            $source = (string) file_get_contents($template);
            self::assertDoesNotMatchRegularExpression('/\b(echo|print|printf)\b/', $source, basename($template));
            preg_match_all('/<\?= (.*)/', $source, $prints);
            foreach ($prints[1] as $print) {
                self::assertMatchesRegularExpression($allowed, $print, basename($template));
            }
        }
    }

    /** @dataProvider everyPageInEveryLanguage */
    public function testAPageLoadsNothingFromElsewhere(string $name, string $language): void
    {
        $html = Page::render($name, $language, self::PAGES[$name]);

        self::assertDoesNotMatchRegularExpression('~https?://|url\(|@import|\ssrc=|<script~i', $html);
    }

    /** @dataProvider everyPageInEveryLanguage */
    public function testEveryFieldHasALabelAndEveryReferenceATarget(string $name, string $language): void
    {
        $errors = $name === 'payment' ? [null, ...self::ERRORS] : [null];
        foreach ($errors as $error) {
            $page = $this->parsed(Page::render($name, $language, ['error' => $error] + self::PAGES[$name]));
            $ids = array_map(static fn ($node) => $node->nodeValue, iterator_to_array($page->query('//@id')));
            self::assertSame(array_unique($ids), $ids, 'an id is there once only');
            foreach ($page->query('//input[@type!="hidden" or not(@type)] | //select') as $field) {
                $label = $page->query('//label[@for="' . $field->getAttribute('id') . '"]');
                self::assertSame(1, $label->length, $field->getAttribute('name'));
            }
            foreach ($page->query('//@aria-describedby | //@aria-labelledby | //label/@for') as $reference) {
                foreach (explode(' ', $reference->nodeValue) as $id) {
                    self::assertContains($id, $ids);
                }
            }
        }
    }

    public function testTheCardFormPostsTheFieldsThatTheServerReads(): void
    {
        $page = $this->parsed(Page::render('payment', 'ar', self::PAYMENT));
        $expected = ['pan' => 'cc-number', 'expiry' => 'cc-exp', 'cvc' => 'cc-csc', 'holder' => 'cc-name'];
        $found = [];
        foreach ($page->query('//form[@method="post"][@action="/payment?mdOrder=1"]//input') as $input) {
            $found[$input->getAttribute('name')] = $input->getAttribute('autocomplete');
            self::assertSame('ltr', $input->getAttribute('dir'));
            self::assertSame('', $input->getAttribute('value'), 'no card data comes back to the page');
        }
        self::assertSame($expected, $found);
    }

    public function testAMistakeIsToldAndItsFieldMarked(): void
    {
        $fieldOf = ['card_number' => 'pan', 'expiry' => 'expiry', 'cvc' => 'cvc', 'holder' => 'holder'];
        foreach (Page::LANGUAGES as $language) {
            foreach (self::ERRORS as $error) {
                $page = $this->parsed(Page::render('payment', $language, ['error' => $error] + self::PAYMENT));
                $alert = $page->query('//*[@role="alert"]/p[@id="error"]');
                self::assertSame($this->texts($language)["error_$error"], $alert->item(0)?->textContent);
                $marked = $page->query('//input[@aria-invalid="true"]');
                self::assertSame($fieldOf[$error] ?? null, $marked->item(0)?->getAttribute('name'));
                self::assertLessThanOrEqual(1, $marked->length);
            }
        }
        $page = $this->parsed(Page::render('payment', 'fr', self::PAYMENT));
        self::assertSame(0, $page->query('//*[@role="alert"] | //*[@aria-invalid]')->length);
    }

    /** The outcome of 151019 is not known: nobody may be told that nothing was debited. */
    public function testTheTicketTellsTheOutcome(): void
    {
        $cases = [
            [true, 0, 'approved'],
            [false, 116, 'declined'],
            [false, -2013, 'declined'],
            [false, -102, 'cancelled'],
            [false, 151019, 'pending'],
        ];
        foreach (Page::LANGUAGES as $language) {
            $texts = $this->texts($language);
            foreach ($cases as [$approved, $actionCode, $state]) {
                $vars = ['approved' => $approved, 'actionCode' => $actionCode] + self::TICKET;
                $html = Page::render('ticket', $language, $vars);
                self::assertStringContainsString("<h1>{$texts["ticket_$state"]}</h1>", $html);
                $nothingTaken = $texts['ticket_declined_text'];
                $isTold = str_contains($html, $nothingTaken);
                self::assertSame(in_array($state, ['declined', 'cancelled'], true), $isTold, "$language $state");
            }
        }
    }

    public function testTheTicketReturnsByLinkOrForm(): void
    {
        $page = $this->parsed(Page::render('ticket', 'fr', self::TICKET));
        self::assertSame('/back?orderId=1&lang=fr', $page->evaluate('string(//a[@id="return"]/@href)'));
        self::assertSame(0, $page->query('//form')->length);

        $page = $this->parsed(Page::render('ticket', 'fr', ['returnMethod' => 'POST'] + self::TICKET));
        self::assertSame('1', $page->evaluate('string(//form[@id="return"][@method="post"]/input[@name="orderId"]/@value)'));
        self::assertSame('fr', $page->evaluate('string(//form[@id="return"]/input[@name="lang"]/@value)'));
        self::assertSame('Retour boutique', $page->evaluate('normalize-space(//form[@id="return"]/button)'));
    }

    public function testOnlyAnImmediateReturnHasAScript(): void
    {
        $html = Page::render('ticket', 'fr', ['immediate' => true] + self::TICKET);

        self::assertStringContainsString('<script>', $html);
        self::assertStringContainsString('id="return"', $html, 'the way out without JavaScript');
        self::assertStringNotContainsString('<script', Page::render('ticket', 'fr', self::TICKET));
    }

    /** @dataProvider addresses */
    public function testAnAddressThatRunsAsScriptLeadsNowhere(string $address, bool $isKept): void
    {
        $page = $this->parsed(Page::render('ticket', 'fr', ['returnUrl' => $address] + self::TICKET));

        self::assertSame($isKept ? $address : '#', $page->evaluate('string(//a[@id="return"]/@href)'));
    }

    /** @return iterable<array{string, bool}> */
    public function addresses(): iterable
    {
        yield ['https://shop.example/back?a=1&b=2', true];
        yield ['/back', true];
        yield ['javascript:alert(1)', false];
        yield [" JavaScript:alert(1)", false];
        yield ["java\tscript:alert(1)", false];
        yield ['data:text/html,<p>', false];
    }

    /** @dataProvider amounts */
    public function testAmountsAreWrittenAsTheLanguageDoes(string $language, string $amount, string $expected): void
    {
        $vars = ['amount' => $amount] + self::ACS;

        self::assertStringContainsString(">$expected<", Page::render('acs', $language, $vars));
    }

    /** @return iterable<array{string, string, string}> */
    public function amounts(): iterable
    {
        yield ['fr', '10.500', "10,500\u{A0}TND"];
        yield ['ar', '10.500', "10,500\u{A0}TND"];
        yield ['en', '10.500', "10.500\u{A0}TND"];
        yield ['fr', '1234567.500', "1\u{202F}234\u{202F}567,500\u{A0}TND"];
        yield ['en', '1234567.500', "1,234,567.500\u{A0}TND"];
        yield ['en', '100', "100\u{A0}TND"];
    }

    public function testALanguageWithoutTextsBecomesFrench(): void
    {
        self::assertStringContainsString('<html lang="fr"', Page::render('message', '../fr', self::MESSAGE));
    }

    public function testThereIsNoOtherPage(): void
    {
        $this->expectException(InvalidArgumentException::class);
        Page::render('../texts.fr', 'fr', []);
    }

    /** @return iterable<string, array{string, string}> */
    public function everyPageInEveryLanguage(): iterable
    {
        foreach (array_keys(self::PAGES) as $name) {
            foreach (Page::LANGUAGES as $language) {
                yield "$name $language" => [$name, $language];
            }
        }
    }

    /** @return array<string, string> */
    private function texts(string $language): array
    {
        return require __DIR__ . "/../texts.$language.php";
    }

    private function parsed(string $html): DOMXPath
    {
        $document = new DOMDocument();
        $document->loadHTML($html, LIBXML_NOERROR); // libxml knows no HTML 5 elements
        return new DOMXPath($document);
    }
}
