<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Search;
use ClicToPay\Shop\Tests\ModuleTestCase;

/** The export as programs read it that know nothing of ours. */
final class ExportReadersTest extends ModuleTestCase
{
    /** the amounts, by order */
    private const AMOUNTS = ['100' => '10.500', '101' => '0.001', '102' => '999999999.999', '103' => '9.99'];

    private string $directory;

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->values['currencies'] = 'TND,EUR';
        foreach (self::AMOUNTS as $order => $amount) {
            $this->module->checkout()->pay($this->shop->place((int) $order, $amount, $order === 103 ? 'EUR' : 'TND', "=\"; {$order},é@example.com"));
        }
        $this->directory = sys_get_temp_dir() . '/clictopay-' . bin2hex(random_bytes(6));
        mkdir($this->directory, 0700);
    }

    protected function tearDown(): void
    {
        parent::tearDown();
        if (isset($this->directory)) {
            exec('rm -rf ' . escapeshellarg($this->directory));
        }
    }

    /** @return iterable<string, array{string, bool}> */
    public function forms(): iterable
    {
        yield 'as Excel wants it' => [';', true];
        yield 'as others want it' => [',', false];
    }

    /** @dataProvider forms */
    public function testPythonReadsWhatWasMeant(string $separator, bool $bom): void
    {
        $program = 'import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig" if sys.argv[3] else "utf-8", newline=""), delimiter=sys.argv[2]))))';
        exec(implode(' ', array_map(escapeshellarg(...), ['python3', '-c', $program, $this->export($separator, $bom), $separator, $bom ? '1' : ''])), $lines, $status);
        self::assertSame(0, $status);
        $rows = array_column(json_decode($lines[0], true, 512, JSON_THROW_ON_ERROR), null, 'order');
        self::assertSame(self::AMOUNTS, array_map(static fn (array $row): string => $row['amount'], $rows));
        self::assertSame("'=\"; 100,é@example.com", $rows['100']['email']);
    }

    /** @dataProvider forms */
    public function testLibreOfficeReadsTheSameNumbersAndCarriesNothingOut(string $separator, bool $bom): void
    {
        if (exec('command -v soffice') === '') {
            self::markTestSkipped('LibreOffice is not here: apt-get install libreoffice-calc-nogui');
        }
        // Read as UTF-8 in English, and write what the cells hold, not what they look like.
        $filter = 'Text - txt - csv (StarCalc)';
        $command = ['soffice', '--headless', "-env:UserInstallation=file://$this->directory/profile", '--infilter=' . $filter . ':' . ord($separator) . ',34,76,1,,1033', '--convert-to', "csv:$filter:124,34,76,1,,1033,false,false",
            '--outdir', "$this->directory/read", $this->export($separator, $bom)];
        exec(implode(' ', array_map(escapeshellarg(...), $command)) . ' 2>&1', $lines, $status);
        self::assertSame(0, $status, implode("\n", $lines));
        $file = fopen("$this->directory/read/export.csv", 'r');
        $header = fgetcsv($file, null, '|', '"', '');
        for ($rows = []; ($row = fgetcsv($file, null, '|', '"', '')) !== false;) {
            $rows[$row[1]] = array_combine($header, $row);
        }
        self::assertSame(array_map(static fn (string $amount): string => rtrim($amount, '0'), self::AMOUNTS), array_map(static fn (array $row): string => $row['amount'], $rows));
        self::assertSame("'=\"; 100,é@example.com", $rows['100']['email'], 'a text, and no formula');
    }

    private function export(string $separator, bool $bom): string
    {
        $file = fopen("$this->directory/export.csv", 'w');
        $this->module->transactions()->csv(new Search(sort: 'order', descending: false), $file, $separator, $bom);
        fclose($file);
        return "$this->directory/export.csv";
    }
}
