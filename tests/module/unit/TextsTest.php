<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\ActionClass;
use ClicToPay\ActionCode;
use ClicToPay\Language;
use ClicToPay\Shop\Texts;
use PHPUnit\Framework\TestCase;

/** What the buyer reads, in every language. */
final class TextsTest extends TestCase
{
    private const DIRECTORY = __DIR__ . '/../../../module/src/texts/';

    /** In whatever language: nobody is told that a payment was taken for fraud. */
    private const UNSPEAKABLE = '/fraud|fraude|stolen|theft|volée?\b|blacklist|black list|liste noire|opposition|betrug|gestohlen|gesperrt|schwarze liste|احتيال|مسروق|القائمة السوداء/iu';

    /** @return array<string, array{string}> */
    public static function languages(): array
    {
        $files = glob(self::DIRECTORY . '*.php');
        $languages = array_map(static fn (string $file): string => basename($file, '.php'), $files);
        return array_combine($languages, array_map(static fn (string $language): array => [$language], $languages));
    }

    public function testSpeaksFourLanguages(): void
    {
        self::assertSame(['ar', 'de', 'en', 'fr'], array_keys(self::languages()));
    }

    /** @dataProvider languages */
    public function testSaysTheSameInEveryLanguage(string $language): void
    {
        $english = self::texts('en');
        $texts = array_filter(self::texts($language), static fn (string $key): bool => !str_starts_with($key, 'advice.'), ARRAY_FILTER_USE_KEY);
        self::assertSame(array_keys($english), array_keys($texts));
        foreach ($english as $key => $text) {
            self::assertSame(self::places($text), self::places($texts[$key]), $key);
            self::assertNotSame('', trim($texts[$key]), $key);
            $language === 'en' || self::assertNotSame($text, $texts[$key], "$key is not translated");
        }
    }

    /** @dataProvider languages */
    public function testAdvisesForEveryClassOfCodes(string $language): void
    {
        foreach (ActionClass::cases() as $class) {
            self::assertSame(Language::tryFrom($language) === null, isset(self::texts($language)['advice.' . $class->value]), $class->name);
        }
    }

    /** @dataProvider languages */
    public function testNeverSpeaksOfFraud(string $language): void
    {
        foreach (self::texts($language) as $key => $text) {
            self::assertDoesNotMatchRegularExpression(self::UNSPEAKABLE, $text, $key);
        }
    }

    public function testTellsNoMoreAboutASuspectedCardThanAboutADeclinedOne(): void
    {
        $german = self::texts('de');
        self::assertSame($german['advice.D'], $german['advice.F']);
    }

    public function testTakesTheExtensionsAdviceWhereItSpeaksTheLanguage(): void
    {
        $action = ActionCode::of(116);
        self::assertSame($action->advice(Language::Arabic), Texts::for('ar-TN')->advice($action));
        self::assertSame(self::texts('de')['advice.' . $action->class->value], Texts::for('de')->advice($action));
        self::assertSame(self::texts('fr')['failed.advice'], Texts::for('fr')->advice(null));
    }

    public function testAnotherLanguageIsEnglish(): void
    {
        foreach (['it', '../en', '', 'english', 'x'] as $tag) {
            self::assertSame('en', Texts::for($tag)->language, $tag);
        }
    }

    public function testFillsInWhatIsAsked(): void
    {
        self::assertSame('Bestellung 17', Texts::for('de')->get('order', ['order' => 17]));
        $this->expectException(\OutOfBoundsException::class);
        Texts::for('de')->get('nothing');
    }

    public function testArabicRunsFromTheRight(): void
    {
        self::assertSame(['rtl', 'ltr'], [Texts::for('ar')->direction(), Texts::for('fr')->direction()]);
    }

    public function testKeepsAnAmountTogetherAmongArabicWords(): void
    {
        self::assertSame("دفع \u{2068}85.629 TND\u{2069}", Texts::for('ar')->get('button.pay', ['amount' => '85.629 TND']));
        self::assertStringEndsWith("\n\nhttps://shop.example/\n\n\u{2068}S\u{2069}", Texts::for('ar')->get('mail.link.text', [
            'amount' => '1.000 TND', 'reference' => 'R', 'date' => '1', 'url' => 'https://shop.example/', 'shop' => 'S',
        ]));
    }

    /** @return array<string, string> */
    private static function texts(string $language): array
    {
        return require self::DIRECTORY . $language . '.php';
    }

    /** @return list<string> */
    private static function places(string $text): array
    {
        preg_match_all('/\{\w+\}/', $text, $matches);
        sort($matches[0]);
        return $matches[0];
    }
}
