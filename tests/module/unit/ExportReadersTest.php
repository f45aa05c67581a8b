<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Export\{CsvSheet, XlsxSheet};
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
            $this->module->checkout()->pay($this->shop->place((int) $order, $amount, $order === 103 ? 'EUR' : 'TND', self::email((string) $order)));
        }
        $this->link->query("UPDATE clictopay_attempt SET created_at = '2026-02-28 23:59:59'");
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
        $rows = $this->python('import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig" if sys.argv[3] else "utf-8", newline=""), delimiter=sys.argv[2]))))',
            $this->csv($separator, $bom), $separator, $bom ? '1' : '');
        self::assertRows(self::AMOUNTS, "'", $rows);
    }

    /** @dataProvider forms */
    public function testLibreOfficeReadsTheSameNumbersAndCarriesNothingOut(string $separator, bool $bom): void
    {
        // As UTF-8 and in English.
        $rows = $this->libreOffice($this->csv($separator, $bom), '--infilter=Text - txt - csv (StarCalc):' . ord($separator) . ',34,76,1,,1033');
        self::assertRows(array_map(static fn (string $amount): string => rtrim($amount, '0'), self::AMOUNTS), "'", $rows);
    }

    public function testPythonReadsTheWorkbook(): void
    {
        // Cells without an address follow each other; a number is what its digits say.
        $rows = $this->python(<<<'PYTHON'
            import datetime, decimal, json, re, sys, zipfile, xml.etree.ElementTree as tree
            book = zipfile.ZipFile(sys.argv[1])
            assert book.testzip() is None
            parts = {name: tree.fromstring(book.read(name)) for name in book.namelist()}
            main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
            styles = parts["xl/styles.xml"]
            codes = {format.get("numFmtId"): format.get("formatCode") for format in styles.iter(main + "numFmt")}
            formats = [codes.get(format.get("numFmtId")) for format in styles.find(main + "cellXfs")]
            def read(cell):
                if cell.get("t") == "inlineStr":
                    return re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), "".join(cell.find(main + "is").itertext()))
                number = cell.findtext(main + "v")
                format = formats[int(cell.get("s", "0"))]
                if number is None or format == "General":
                    return number
                if format.startswith("yyyy"):
                    return str(datetime.datetime(1899, 12, 30) + datetime.timedelta(seconds=round(decimal.Decimal(number) * 86400)))
                assert len(format.partition(".")[2]) == len(number.partition(".")[2]), "shown with as many decimals as it has"
                return number
            rows = [[read(cell) for cell in row] for row in parts["xl/worksheets/sheet1.xml"].iter(main + "row")]
            print(json.dumps([dict(zip(rows[0], row)) for row in rows[1:]]))
            PYTHON, $this->xlsx());
        self::assertRows(self::AMOUNTS, '', $rows);
    }

    public function testLibreOfficeReadsTheWorkbookAndCarriesNothingOut(): void
    {
        self::assertRows(self::AMOUNTS, '', $this->libreOffice($this->xlsx()));
    }

    /**
     * @param array<string, string> $amounts
     * @param array<string, array<string, string>> $rows by order
     */
    private static function assertRows(array $amounts, string $guard, array $rows): void
    {
        self::assertSame($amounts, array_map(static fn (array $row): string => $row['amount'], $rows));
        self::assertSame(['TND', 'TND', 'TND', 'EUR'], array_column($rows, 'currency'));
        foreach ($rows as $order => $row) {
            self::assertSame($guard . self::email((string) $order), $row['email'], 'a text, and no formula');
            self::assertSame('2026-02-28 23:59:59', $row['date_utc']);
        }
    }

    private static function email(string $order): string
    {
        return "=\"; $order,é & <_x0041_>@example.com";
    }

    /** @return array<string, array<string, string>> by order */
    private function python(string $program, string ...$arguments): array
    {
        exec(implode(' ', array_map(escapeshellarg(...), ['python3', '-c', $program, ...$arguments])), $lines, $status);
        self::assertSame(0, $status);
        return array_column(json_decode($lines[0], true, 512, JSON_THROW_ON_ERROR), null, 'order');
    }

    /** @return array<string, array<string, string>> by order: what the cells hold, not what they look like */
    private function libreOffice(string $file, string ...$options): array
    {
        if (exec('command -v soffice') === '') {
            self::markTestSkipped('LibreOffice is not here: apt-get install libreoffice-calc-nogui');
        }
        $command = ['soffice', '--headless', "-env:UserInstallation=file://$this->directory/profile", ...$options, '--convert-to',
            'csv:Text - txt - csv (StarCalc):124,34,76,1,,1033,false,false', '--outdir', "$this->directory/read", $file];
        exec(implode(' ', array_map(escapeshellarg(...), $command)) . ' 2>&1', $lines, $status);
        self::assertSame(0, $status, implode("\n", $lines));
        $file = fopen("$this->directory/read/export.csv", 'r');
        $header = fgetcsv($file, null, '|', '"', '');
        for ($rows = []; ($row = fgetcsv($file, null, '|', '"', '')) !== false;) {
            $rows[$row[1]] = array_combine($header, $row);
        }
        return $rows;
    }

    private function csv(string $separator, bool $bom): string
    {
        $file = fopen("$this->directory/export.csv", 'w');
        $this->module->export()->write(new Search(), new CsvSheet($file, $separator, $bom));
        fclose($file);
        return "$this->directory/export.csv";
    }

    private function xlsx(): string
    {
        $this->module->export()->write(new Search(), new XlsxSheet("$this->directory/export.xlsx"));
        return "$this->directory/export.xlsx";
    }
}
