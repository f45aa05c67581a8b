<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Cli;

use ClicToPay\Shop\Tests\{OtherPhp, ShopFolderCase};

/** "clictopay export" as cron calls it. */
final class ExportTest extends ShopFolderCase
{
    protected function setUp(): void
    {
        parent::setUp();
        // The last second of March and the first of April in Tunis, which is an hour before UTC.
        foreach ([100 => '2026-03-31 22:59:59', 101 => '2026-03-31 23:00:00'] as $order => $time) {
            $this->begun($order, "$order.500");
            $this->link->query("UPDATE clictopay_attempt SET created_at = '$time' WHERE order_id = $order");
        }
    }

    public function testADayIsOneOfTheShop(): void
    {
        [$exitCode, $csv] = OtherPhp::run(...$this->command('--from=2026-03-31', '--to=2026-03-31'));
        self::assertSame(0, $exitCode, $csv);
        [$columns, $row] = array_map(static fn (string $line): array => str_getcsv($line, ';', '"', ''), explode("\n", trim($csv)));
        $row = array_combine($columns, $row);
        self::assertSame(['2026-03-31 22:59:59', '100', '100.500', 'TND'], [$row['date_utc'], $row['order'], $row['amount'], $row['currency']]);
        self::assertStringStartsWith("\u{FEFF}date_utc,order,", OtherPhp::run(...$this->command('--delimiter=,', '--bom'))[1]);
    }

    public function testWritesANewFileAndReplacesNone(): void
    {
        $command = $this->command('--from=2026-03-31', '--to=2026-04-01', '--format=xlsx', "--output=$this->directory/file.xlsx", '--json');
        [$exitCode, $answer] = OtherPhp::run(...$command);
        self::assertSame(0, $exitCode, $answer);
        self::assertSame(
            ['file' => "$this->directory/file.xlsx", 'transactions' => 2, 'from' => '2026-03-31T00:00:00+01:00', 'before' => '2026-04-02T00:00:00+01:00'],
            json_decode($answer, true, 512, JSON_THROW_ON_ERROR),
        );
        $written = sha1_file("$this->directory/file.xlsx");
        self::assertSame(0600, fileperms("$this->directory/file.xlsx") & 0777, 'it names people');
        self::assertStringContainsString('<v>101.500</v>', (string) file_get_contents("zip://$this->directory/file.xlsx#xl/worksheets/sheet1.xml"));
        self::assertSame(2, OtherPhp::run(...$command)[0]);
        self::assertSame($written, sha1_file("$this->directory/file.xlsx"));
    }

    public function testWhatCannotBeFinishedIsNotLeftBehind(): void
    {
        $this->link->query('RENAME TABLE clictopay_attempt TO elsewhere');
        self::assertSame(6, OtherPhp::run(...$this->command("--output=$this->directory/file.csv"))[0]);
        self::assertFileDoesNotExist("$this->directory/file.csv");
    }

    public function testWithoutTheExtensionZipItSaysSo(): void
    {
        [$exitCode, $text] = OtherPhp::withoutZip(...$this->command('--format=xlsx', "--output=$this->directory/file.xlsx"));
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('extension zip', $text);
        self::assertSame(0, OtherPhp::withoutZip(...$this->command("--output=$this->directory/file.csv"))[0]);
    }

    /** @return iterable<string, list<string>> */
    public function mistakes(): iterable
    {
        yield 'no day' => ['--from=2026-02-30'];
        yield 'the last before the first' => ['--from=2026-03-02', '--to=2026-03-01'];
        yield 'another separator' => ['--delimiter=|'];
        yield 'another format' => ['--format=ods'];
        yield 'JSON about nothing' => ['--json'];
    }

    /** @dataProvider mistakes */
    public function testMistakesAreTold(string ...$options): void
    {
        self::assertSame(2, OtherPhp::run(...$this->command(...$options))[0]);
    }

    /** @return list<string> */
    private function command(string ...$options): array
    {
        return [dirname(__DIR__, 3) . '/module/bin/clictopay', 'export', "--shop=$this->directory/shop", '--lang=en', ...$options];
    }
}
