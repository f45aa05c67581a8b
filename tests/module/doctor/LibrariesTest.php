<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Doctor;

use ClicToPay\Client;
use ClicToPay\Shop\Doctor\{Checklist, Finding, Libraries};
use ClicToPay\Shop\Tests\Sandbox;
use ClicToPay\Shop\Words;
use PHPUnit\Framework\TestCase;

/** The planted fault that needs no server: versions as they would be elsewhere. */
final class LibrariesTest extends TestCase
{
    private const SOUND = ['PHP' => '8.1.0', 'clictopay' => '1.0.0', 'libcurl' => '7.85.0', 'OpenSSL' => '3.0.0', 'cJSON' => '1.7.15'];

    /** @dataProvider old */
    public function testFindsAnOldLibraryAndNothingElse(string $name, string $version): void
    {
        $sandbox = Sandbox::shared();
        $sandbox->control('POST', 'reset');
        $checklist = new Checklist(libraries: new Libraries([$name => $version] + self::SOUND));
        $checklist->gateway($sandbox->url())->account(new Client('sandbox-api', 'sandbox', $sandbox->url(), $checklist->clientOptions()), ['TND'], 'https://shop.example/');
        $diagnosis = $checklist->doctor()->examine();
        $wrong = array_values(array_filter($diagnosis->findings, static fn (Finding $finding): bool => $finding->level->value !== 'ok'));
        self::assertSame(['libraries.old'], array_column($wrong, 'code'));
        $words = Words::in(__DIR__ . '/../../../module/src/Doctor/words', 'fr');
        self::assertStringStartsWith("$name $version est trop ancien", $wrong[0]->meaning($words));
        self::assertSame('fault', $diagnosis->level()->value);
    }

    /** @return iterable<string, array{string, string}> */
    public function old(): iterable
    {
        yield 'PHP' => ['PHP', '8.0.30'];
        yield 'extension' => ['clictopay', '0.0.9'];
        yield 'libcurl' => ['libcurl', '7.84.0'];
        yield 'OpenSSL' => ['OpenSSL', '1.1.1'];
        yield 'cJSON' => ['cJSON', '1.7.14'];
    }

    public function testTheLeastVersionsAreEnough(): void
    {
        self::assertSame(['libraries.ok'], array_column([...(new Libraries(self::SOUND))->run()], 'code'));
    }

    public function testReadsWhatIsLoadedHere(): void
    {
        [$finding] = [...Libraries::here()->run()];
        self::assertSame('libraries.ok', $finding->code);
        self::assertMatchesRegularExpression('/^PHP [\d.]+\S*, clictopay \S+, libcurl [\d.]+, OpenSSL [\d.]+, cJSON [\d.]+$/', $finding->values['versions']);
    }
}
