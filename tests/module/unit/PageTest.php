<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Modified\ModifiedShop;
use ClicToPay\Shop\Modified\Page;
use ClicToPay\Shop\MysqliDatabase;
use ClicToPay\Shop\Texts;
use PHPUnit\Framework\TestCase;

/** Our own pages for the buyer: whatever is put in, nothing but text comes out, and nothing that a strict policy of the server would stop. */
final class PageTest extends TestCase
{
    private const EVIL = '"><script>alert(1)</script>\'<img src=x onerror=alert(1)>';

    public static function setUpBeforeClass(): void
    {
        foreach (['ENABLE_SSL' => true, 'HTTPS_SERVER' => 'https://shop.example', 'HTTP_SERVER' => 'http://shop.example', 'DIR_WS_CATALOG' => '/', 'STORE_NAME' => 'Shop'] as $name => $value) {
            defined($name) || define($name, $value);
        }
    }

    public function testEscapesWhateverItIsGiven(): void
    {
        $html = self::page('en', self::EVIL)->text(self::EVIL, self::EVIL)->table([self::EVIL => self::EVIL])->link(self::EVIL, self::EVIL)
            ->button(self::EVIL, self::EVIL, true, [self::EVIL => self::EVIL])->after(5, self::EVIL)->html();
        $document = self::document($html);
        self::assertSame(1, $document->getElementsByTagName('script')->length, 'our own only');
        self::assertSame(0, $document->getElementsByTagName('img')->length);
        self::assertStringContainsString(self::EVIL, $document->textContent);
    }

    public function testHasNothingInlineAndNothingFromElsewhere(): void
    {
        $html = self::page('fr', 'Titre')->text('Texte')->button('Payer', '/pay', true, [], true)->after(3, null)->html();
        self::assertDoesNotMatchRegularExpression('/\sstyle=|<style|\son\w+=|<script>/i', $html);
        preg_match_all('/<(?:link|script)[^>]*(?:href|src)="([^"]+)"/', $html, $matches);
        self::assertNotSame([], $matches[1]);
        foreach ($matches[1] as $address) {
            self::assertStringStartsWith('/callback/clictopay/', $address);
            self::assertFileExists(__DIR__ . '/../../../module/modified' . $address);
        }
    }

    public function testGoesOnByItself(): void
    {
        self::assertStringContainsString('http-equiv="refresh" content="5; url=/next?a=1&amp;b=2"', self::page('en', 'T')->after(5, '/next?a=1&b=2')->html());
        self::assertStringNotContainsString('http-equiv="refresh"', self::page('en', 'T')->html());
    }

    public function testRunsFromTheRightInArabic(): void
    {
        self::assertStringContainsString('<html lang="ar" dir="rtl">', self::page('ar', 'T')->html());
        self::assertStringContainsString('<html lang="de" dir="ltr">', self::page('de', 'T')->html());
    }

    private static function page(string $language, string $title): Page
    {
        $database = (new \ReflectionClass(MysqliDatabase::class))->newInstanceWithoutConstructor();
        return new Page(new ModifiedShop($database), Texts::for($language), $title);
    }

    private static function document(string $html): \DOMDocument
    {
        $document = new \DOMDocument();
        $document->loadHTML('<?xml encoding="utf-8">' . $html, LIBXML_NOERROR);
        return $document;
    }
}
