<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Money;
use ClicToPay\Shop\Export\{CsvSheet, Sheet, XlsxSheet};
use ClicToPay\Shop\{Csv, Search, Time};
use ClicToPay\Shop\Tests\ModuleTestCase;

/** What is exported, and how it is written. */
final class ExportTest extends ModuleTestCase
{
    public function testHasTheSameColumnsWhateverThereIsToTell(): void
    {
        [$columns] = $this->csv(new Search());
        self::assertSame(['date_utc', 'order', 'attempt', 'order_number', 'gateway_id', 'amount', 'currency', 'taken', 'refunded', 'state', 'kind', 'environment',
            'terminal', 'card', 'approval_code', 'action_code', 'action', 'email', 'name', 'reference'], $columns);
        $this->begun(100);
        $this->paid(101);
        foreach ($this->csv(new Search()) as $row) {
            self::assertCount(count($columns), $row);
        }
        self::assertSame($columns, $this->csv(new Search())[0]);
    }

    public function testTellsTheRefusalAndTheMoneyExactly(): void
    {
        $this->paid(100, '1000.001');
        $attempt = $this->begun(101, '0.001');
        $this->buyerPays($attempt, self::POOR);
        $this->module->settlement()->settle($attempt, 'buyer');
        [$paid, $refused] = $this->records(new Search());
        self::assertSame(['1000.001', 'TND', '0.000', 'paid', '450921**1119'], [$paid['amount'], $paid['currency'], $paid['refunded'], $paid['state'], $paid['card']]);
        self::assertSame(['0.001', '116'], [$refused['amount'], $refused['action_code']]);
        self::assertNotSame('', $refused['action']);
        self::assertSame($attempt->createdAt->format('Y-m-d H:i:s'), $refused['date_utc']);
    }

    public function testTellsWhatWasTakenOfAHeldAmount(): void
    {
        $this->shop->values['capture_delay'] = '3';
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
        self::assertSame(['10.500', ''], [$this->records(new Search())[0]['amount'], $this->records(new Search())[0]['taken']]);
        self::assertTrue($this->module->operations()->capture($attempt, Money::of('4.000', 'TND'), 'admin')->done);
        self::assertSame(['10.500', '4.000'], [$this->records(new Search())[0]['amount'], $this->records(new Search())[0]['taken']]);
    }

    public function testIsSearchedForAndAlwaysTheOldestFirst(): void
    {
        foreach ([100, 101, 102] as $order) {
            $this->begun($order);
        }
        $this->link->query("UPDATE clictopay_attempt SET created_at = '2026-03-01 00:00:00' WHERE order_id = 102");
        $this->link->query("UPDATE clictopay_attempt SET created_at = '2026-03-31 23:59:59' WHERE order_id = 100");
        $this->link->query("UPDATE clictopay_attempt SET created_at = '2026-04-01 00:00:00' WHERE order_id = 101");
        $march = new Search(from: Time::read('2026-03-01 00:00:00'), to: Time::read('2026-04-01 00:00:00'), sort: 'order', descending: false, page: 7, perPage: 1);
        self::assertSame(['102', '100'], array_column($this->records($march), 'order'));
    }

    /** @return iterable<string, array{string, string}> */
    public function texts(): iterable
    {
        yield 'formula' => ['=HYPERLINK("https://shop.example")', '\'=HYPERLINK("https://shop.example")'];
        yield 'plus' => ['+1', "'+1"];
        yield 'minus' => ['-1+2', "'-1+2"];
        yield 'at' => ['@SUM(A1)', "'@SUM(A1)"];
        yield 'tab' => ["\tx", "'\tx"];
        yield 'carriage return' => ["\rx", "'\rx"];
        yield 'after blanks' => ['  =1', "'  =1"];
        yield 'after a separator of elsewhere' => ['x,=1', "x,'=1"];
        yield 'after one of here' => ['x; @y', "x;' @y"];
        yield 'in a second line' => ["x\n=1", "x\n'=1"];
        yield 'an amount' => ['-5.250', '-5.250'];
        yield 'an address' => ['a+b@shop.example', 'a+b@shop.example'];
        yield 'a sentence' => ['Refused, - it says', "Refused,' - it says"];
        yield 'quotes' => ['a"b', 'a"b'];
    }

    /** @dataProvider texts */
    public function testNoCellOfCsvBeginsLikeAFormula(string $text, string $expected): void
    {
        $out = fopen('php://memory', 'w+');
        Csv::write($out, [$text, 'next']);
        rewind($out);
        self::assertSame([$expected, 'next'], fgetcsv($out, null, ';', '"', ''));
    }

    public function testMemoryStaysFlat(): void
    {
        $this->paid();
        $this->multiply(6_000);
        $path = XlsxSheet::temporary();
        $sheet = new class (new XlsxSheet($path)) implements Sheet {
            /** @var array<int, int> */
            public array $memory = [];
            private int $rows = 0;

            public function __construct(private readonly Sheet $sheet)
            {
            }

            public function head(array $columns): void
            {
                $this->sheet->head($columns);
            }

            public function row(array $cells): void
            {
                $this->sheet->row($cells);
                ++$this->rows % 1000 === 0 && $this->memory[$this->rows] = memory_get_usage();
            }

            public function close(): void
            {
                $this->sheet->close();
            }
        };
        self::assertSame(6_000, $this->module->export()->write(new Search(), $sheet));
        self::assertCount(6, $sheet->memory);
        self::assertLessThan(300_000, max($sheet->memory) - $sheet->memory[1000], 'bytes more than after a thousand rows');
        unlink($path);
    }

    public function testNothingIsLostOrTwiceWhereTimesAreTheSame(): void
    {
        $this->begun();
        $this->multiply(1_500);
        $numbers = array_column($this->records(new Search()), 'order_number');
        self::assertCount(1_500, $numbers);
        self::assertCount(1_500, array_unique($numbers));
    }

    public function testAnAmountOfMoreDigitsThanASheetHasStaysExact(): void
    {
        $path = XlsxSheet::temporary();
        $sheet = new XlsxSheet($path);
        $sheet->head(['a', 'b']);
        $sheet->row([Money::ofMinor(999_999_999_999_999, 'TND'), Money::ofMinor(-9_007_199_254_740_993, 'TND')]);
        $sheet->close();
        $xml = (string) file_get_contents("zip://$path#xl/worksheets/sheet1.xml");
        unlink($path);
        self::assertStringContainsString('<v>999999999999.999</v>', $xml);
        self::assertMatchesRegularExpression('~t="inlineStr"><is><t[^>]*>-9007199254740.993</t>~', $xml);
    }

    public function testLeavesNoTemporaryFile(): void
    {
        $before = glob(sys_get_temp_dir() . '/clictopay*');
        $path = XlsxSheet::temporary();
        $this->module->export()->write(new Search(), new XlsxSheet($path));
        self::assertGreaterThan(0, filesize($path));
        self::assertSame(0600, fileperms($path) & 0777);
        unlink($path);
        self::assertSame($before, glob(sys_get_temp_dir() . '/clictopay*'));
    }

    /** The one attempt becomes so many, at the same moment. */
    private function multiply(int $attempts): void
    {
        $columns = array_column($this->link->query('SHOW COLUMNS FROM clictopay_attempt')->fetch_all(), 0);
        $columns = implode(', ', array_diff($columns, ['id', 'order_number', 'token', 'gateway_id']));
        $this->link->query("INSERT INTO clictopay_attempt ($columns, order_number, token, gateway_id)
            SELECT $columns, CONCAT('COPY-', seq), MD5(seq), CONCAT('copy-', seq) FROM clictopay_attempt, seq_2_to_$attempts");
    }

    /** @return list<array<string, string>> */
    private function records(Search $search): array
    {
        $rows = $this->csv($search);
        $columns = array_shift($rows);
        return array_map(static fn (array $row): array => array_combine($columns, $row), $rows);
    }

    /** @return list<list<string>> */
    private function csv(Search $search): array
    {
        $out = fopen('php://temp', 'w+');
        $this->module->export()->write($search, new CsvSheet($out, ';', false));
        rewind($out);
        for ($rows = []; ($row = fgetcsv($out, null, ';', '"', '')) !== false;) {
            $rows[] = $row;
        }
        return $rows;
    }
}
