<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Doctor;

use PHPUnit\Framework\TestCase;

/** Every finding can be told in every language, and says how it is mended. */
final class WordsTest extends TestCase
{
    private const DIRECTORY = __DIR__ . '/../../../module/src/Doctor';

    /** @return array<string, array{string}> */
    public static function languages(): array
    {
        return ['fr' => ['fr'], 'de' => ['de'], 'ar' => ['ar']];
    }

    /** @dataProvider languages */
    public function testALanguageHasTheSameTextsAsEnglish(string $language): void
    {
        $english = self::words('en');
        $words = self::words($language);
        self::assertSame(array_keys($english), array_keys($words));
        foreach ($english as $key => $text) {
            self::assertSame(self::names($text), self::names($words[$key]), $key);
        }
    }

    /** Of the codes as they stand in the checks. */
    public function testEveryFindingHasItsTexts(): void
    {
        $words = self::words('en');
        foreach (glob(self::DIRECTORY . '/*.php') as $file) {
            preg_match_all("/Finding::(ok|warning|fault|unknown)\('([a-z_]+\.[a-z_]+)'[,)]/", (string) file_get_contents($file), $found, PREG_SET_ORDER);
            foreach ($found as [, $level, $code]) {
                self::assertArrayHasKey($code, $words);
                self::assertArrayHasKey('check.' . strstr($code, '.', true), $words);
                $level === 'ok' || self::assertArrayHasKey("$code.mend", $words);
            }
        }
        foreach (['dns.v4', 'dns.v6', 'rights.status', 'rights.deposit', 'rights.reverse', 'rights.refund', 'rights.decline',
            'received.checksum', 'received.malformed', 'received.unknown_order', 'received.failed', 'ca_store.unreadable'] as $code) {
            self::assertArrayHasKey("$code.mend", $words);
        }
    }

    /** @return array<string, string> */
    private static function words(string $language): array
    {
        return require self::DIRECTORY . "/words/$language.php";
    }

    /** @return list<string> the values that a text takes, each once */
    private static function names(string $text): array
    {
        preg_match_all('/\{\w+\}/', $text, $found);
        $names = array_unique($found[0]);
        sort($names);
        return $names;
    }
}
