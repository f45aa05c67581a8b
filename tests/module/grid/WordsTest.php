<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Grid;

use ClicToPay\Shop\Grid\Grid;
use PHPUnit\Framework\TestCase;

/** The grids in every language of the back office. */
final class WordsTest extends TestCase
{
    private const LANGUAGES = ['en', 'fr', 'de', 'ar'];

    public function testEveryLanguageHasTheTextsOfEnglish(): void
    {
        $directory = dirname((string) (new \ReflectionClass(Grid::class))->getFileName()) . '/words';
        $texts = array_map(static fn (string $language): array => require "$directory/$language.php", array_combine(self::LANGUAGES, self::LANGUAGES));
        foreach ($texts as $language => $words) {
            $shared = array_filter($words, static fn (string $key): bool => preg_match('/^(letter|question)/', $key) !== 1, ARRAY_FILTER_USE_KEY);
            self::assertSame(array_keys($texts['en']), array_keys($shared), $language);
            foreach ($texts['en'] as $key => $text) {
                self::assertNotSame('', $words[$key]);
                self::assertSame(preg_match_all('/\{\w+\}/', $text), preg_match_all('/\{\w+\}/', $words[$key]), "$language: $key");
            }
        }
    }

    public function testEveryTestIsDescribed(): void
    {
        foreach (Grid::names() as $name) {
            foreach (Grid::read($name)->tests as $test) {
                self::assertSame(self::LANGUAGES, array_values(array_intersect(self::LANGUAGES, array_keys($test->scenario))), $test->id);
            }
        }
    }
}
