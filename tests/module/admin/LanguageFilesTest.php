<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Shop\Modified\Configuration;
use PHPUnit\Framework\TestCase;

/** Every language has every text, and no other. */
final class LanguageFilesTest extends TestCase
{
    private const MODULE = __DIR__ . '/../../../module/modified/';
    private const LANGUAGES = ['english', 'french', 'german', 'arabic'];
    private const SETTINGS = 'modules/payment/clictopay.php';
    private const ADMIN = 'extra/admin/clictopay.php';

    /** @dataProvider files */
    public function testHasTheTextsOfEnglish(string $language, string $file): void
    {
        $english = self::texts('english', $file);
        $texts = self::texts($language, $file);
        self::assertSame(array_keys($english), array_keys($texts));
        foreach ($texts as $name => $text) {
            self::assertNotSame('', trim($text), $name);
            self::assertSame(substr_count($english[$name], '%s'), substr_count($text, '%s'), $name);
            self::assertSame(1, preg_match('//u', $text), $name);
        }
    }

    public static function files(): iterable
    {
        foreach (self::LANGUAGES as $language) {
            foreach ([self::SETTINGS, self::ADMIN] as $file) {
                yield "$language/$file" => [$language, $file];
            }
        }
    }

    public function testEverySettingHasATitleAndADescriptionAndNothingElseHas(): void
    {
        $expected = [];
        foreach (Configuration::keys() as $key) {
            array_push($expected, $key . '_TITLE', $key . '_DESC');
        }
        foreach (['TEXT_TITLE', 'TEXT_DESCRIPTION', 'TEXT_INFO', 'NO_PHP', 'NO_64_BIT', 'NO_EXTENSION'] as $name) {
            $expected[] = 'MODULE_PAYMENT_CLICTOPAY_' . $name;
        }
        self::assertEqualsCanonicalizing($expected, array_keys(self::texts('english', self::SETTINGS)));
    }

    /** What the code asks for by name is there; what is there is asked for, by name or as the text for a value. */
    public function testTheBackOfficeAsksForExactlyTheTextsThatThereAre(): void
    {
        $code = '';
        foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(self::MODULE . 'includes/external/clictopay/Admin')) as $file) {
            $code .= $file->isFile() ? file_get_contents($file->getPathname()) : '';
        }
        $texts = array_keys(self::texts('english', self::ADMIN));
        preg_match_all("/Words::(?:get|html)\('([A-Z0-9_]+[A-Z0-9])'/", $code, $asked);
        $asked = array_map(static fn (string $name): string => 'CLICTOPAY_' . $name, array_unique($asked[1]));
        self::assertSame([], array_values(array_diff($asked, $texts)));

        preg_match_all("/'([A-Z0-9]+(?:_[A-Z0-9]+)*)'/", $code, $named);
        preg_match_all("/ofValue\('([A-Z_]+)'|(?:get|html)\('([A-Z_]+_)' \./", $code, $groups);
        $groups = array_filter([...$groups[1], ...$groups[2]]);
        foreach ($texts as $text) {
            $name = substr($text, strlen('CLICTOPAY_'));
            $ofGroup = array_filter($groups, static fn (string $group): bool => str_starts_with($name, rtrim($group, '_') . '_'));
            self::assertTrue(
                str_starts_with($text, 'TEXT_') || in_array($name, $named[1], true) || $ofGroup !== [] || $name === 'BOX',
                "nobody asks for $text",
            );
        }
    }

    public function testEveryValueThatIsShownHasAText(): void
    {
        $texts = self::texts('english', self::ADMIN);
        $values = [
            'STATE' => \ClicToPay\OrderState::cases(),
            'ANOMALY' => [...\ClicToPay\Anomaly::cases(), ...array_filter(
                \ClicToPay\Shop\Reconciliation\Kind::cases(),
                static fn (\ClicToPay\Shop\Reconciliation\Kind $kind): bool => $kind->anomaly() !== null,
            )],
            'OPTION' => [...\ClicToPay\Environment::cases(), ...\ClicToPay\SignatureAlgorithm::cases(), ...\ClicToPay\Validation::cases(),
                ...\ClicToPay\ReturnMode::cases(), ...\ClicToPay\Language::cases()],
        ];
        foreach ($values as $group => $cases) {
            foreach ($cases as $case) {
                self::assertArrayHasKey('CLICTOPAY_' . $group . '_' . strtoupper($case->value), $texts);
            }
        }
    }

    /** A shop language that we have no file for. */
    public function testEnglishIsTheFallback(): void
    {
        $program = 'define("DIR_FS_CATALOG", ' . var_export(self::MODULE, true) . ');'
            . 'foreach (["Html", "Words"] as $class) { require DIR_FS_CATALOG . "includes/external/clictopay/Admin/$class.php"; }'
            . 'echo ClicToPay\Shop\Modified\Admin\Words::get("ATTEMPT", 2);';
        self::assertSame('Attempt 2', self::php($program));
    }

    /** The shop includes the order's language beside the session's. */
    public function testTwoLanguagesInOneRequestAreNoError(): void
    {
        $program = '';
        foreach (['french', 'english'] as $language) {
            foreach ([self::SETTINGS, self::ADMIN] as $file) {
                $program .= 'require ' . var_export(self::MODULE . "lang/$language/$file", true) . ';';
            }
        }
        self::assertSame('Copier', self::php($program . 'echo CLICTOPAY_COPY;'));
    }

    /** The texts of a file, in its order. @return array<string, string> */
    private static function texts(string $language, string $file): array
    {
        static $read = [];

        $program = '$before = get_defined_constants(true)["user"] ?? []; require ' . var_export(self::MODULE . "lang/$language/$file", true)
            . '; echo json_encode(array_diff_key(get_defined_constants(true)["user"], $before), JSON_THROW_ON_ERROR);';

        return $read["$language/$file"] ??= json_decode(self::php($program), true, flags: JSON_THROW_ON_ERROR);
    }

    /** What a program prints, errors included. */
    private static function php(string $program): string
    {
        $process = proc_open([PHP_BINARY, '-d', 'display_errors=1', '-d', 'error_reporting=-1', '-r', $program], [1 => ['pipe', 'w']], $pipes);
        $printed = stream_get_contents($pipes[1]);
        proc_close($process);

        return $printed;
    }
}
