<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Cli;

use ClicToPay\Shop\Tests\CliTestCase;

/** The acceptance tests from the terminal, as a new merchant carries them out. */
final class GridTest extends CliTestCase
{
    private const CARDS = ['0001' => [], '0002' => ['card' => '5440212711111110'], '0004' => ['card' => '4568941111111119'], '0005' => ['card' => '5104051111111115'],
        '0007' => ['card' => '4557691111111119'], '0008' => ['expiry' => '12/28'], '0009' => ['cvc' => '123']];

    public function testFromTheStartToTheLetter(): void
    {
        $this->sandbox->control('POST', 'preset', ['preset' => 'observed']);
        self::assertSame(0, $this->grid('grid:start', 'passage', '--name==Boutique <b>', '--site=https://shop.example/')[0]);
        self::assertSame(9, $this->grid('grid:show')[0]);
        [$exitCode, $text] = $this->grid('grid:run', '--prepare-only');
        self::assertSame(9, $exitCode);
        self::assertStringContainsString('4568 9411 1111 1119', $text);
        self::assertStringContainsString('mdOrder=', $text);

        [, $prepared] = $this->json('grid:show', "--file=$this->directory/grid.json");
        foreach ($prepared['tests'] as $test) {
            $id = $test['test'];
            isset(self::CARDS[$id]) && $this->sandbox->control('POST', 'pay', ['orderId' => $test['order_id'], 'card' => self::VISA, ...self::CARDS[$id]]);
        }
        [$exitCode, $text] = $this->grid('grid:show', '--refresh', '--lang=fr');
        self::assertSame([0, 4], [$exitCode, substr_count($text, 'écart ')], $text);

        [$exitCode, $letter] = $this->grid('grid:letter');
        preg_match_all('/^Test (\S+) — /m', $letter, $named);
        self::assertSame([0, ['0004', '0005', '0008', '0009']], [$exitCode, $named[1]]);

        $this->grid('grid:report', '--format=html', "--output=$this->directory/grid.html");
        $html = (string) file_get_contents("$this->directory/grid.html");
        self::assertStringContainsString('=Boutique &lt;b&gt;', $html);
        self::assertStringContainsString('orderStatus', $html);
        self::assertSame(2, $this->grid('grid:report', "--output=$this->directory/grid.html")[0], 'a file that is there is not overwritten');
    }

    public function testTheCsvIsReadByPythonAsItWasMeant(): void
    {
        $this->grid('grid:start', '--name=Shop', '--site=https://shop.example/');
        // A text that a spreadsheet would carry out, with all that CSV has to escape.
        $this->grid('grid:edit', '0003', "--scenario==1+1;\"a\"\nb");
        $this->grid('grid:run', 'CTP-07');
        $this->grid('grid:report', '--format=csv', "--output=$this->directory/grid.csv");
        $read = shell_exec('python3 -c ' . escapeshellarg('import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline=""), delimiter=";"))))')
            . ' ' . escapeshellarg("$this->directory/grid.csv"));
        $rows = array_column(json_decode((string) $read, true, 512, JSON_THROW_ON_ERROR), null, 'test');
        self::assertSame("'=1+1;\"a\"\nb", $rows['0003']['scenario']);
        self::assertSame(['10.000', 'TND', '1', 'ORDER-DUP-TEST'], array_map(static fn (string $column): string => $rows['CTP-07'][$column], ['amount', 'currency', 'error_code', 'order_number']));
        self::assertCount(17, $rows);
    }

    public function testARowThatIsNotPublicIsFilledInAndThenJudged(): void
    {
        $this->grid('grid:start', 'passage', '--name=Shop', '--site=https://shop.example/');
        self::assertSame(2, $this->grid('grid:run', '0006')[0], 'no card so far');
        self::assertSame(2, $this->grid('grid:edit', '0006', '--card=4000000000000606')[0], 'a card has an expiry and a CVV');
        $this->grid('grid:edit', '0006', '--card=4000 0000 0000 0606', '--expiry=12/34', '--cvv=123', '--expected=refused', '--scenario=Carte perdue');
        $this->grid('grid:run', '0006', '--prepare-only');
        [, $shown] = $this->json('grid:show', "--file=$this->directory/grid.json");
        $row = array_column($shown['tests'], null, 'test')['0006'];
        $this->sandbox->control('POST', 'pay', ['orderId' => $row['order_id'], 'card' => '4000000000000606']);
        [, $shown] = $this->json('grid:show', "--file=$this->directory/grid.json", '--refresh');
        self::assertSame(['as_expected', 'Carte perdue'], array_values(array_intersect_key(array_column($shown['tests'], null, 'test')['0006'], ['scenario' => 1, 'judgement' => 1])));
    }

    public function testNothingIsCarriedOutInProduction(): void
    {
        $this->grid('grid:start', '--name=Shop', '--site=https://shop.example/');
        [$exitCode, $text] = $this->grid('grid:run', 'CTP-01', '--env=production');
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('test environment', $text);
    }

    public function testAGridOfTheMerchantsOwnNeedsNoCode(): void
    {
        file_put_contents("$this->directory/own.json", '{"title": "Own", "tests": [{"id": "X-1", "play": "unpaid", "expected": "unpaid", "scenario": {"fr": "Essai"}}]}');
        self::assertSame(0, $this->grid('grid:start', "$this->directory/own.json", '--name=Shop', '--site=https://shop.example/')[0]);
        self::assertSame(0, $this->grid('grid:run')[0]);
        file_put_contents("$this->directory/bad.json", '{"title": "Bad", "tests": [{"id": "X-2", "play": "unpayed", "scenario": {"fr": ""}}]}');
        [$exitCode, $text] = $this->grid('grid:start', "$this->directory/bad.json", '--name=Shop', '--site=https://shop.example/');
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('X-2', $text);
    }

    public function testPrintsPdfWithTheBrowserThatIsThere(): void
    {
        $this->grid('grid:start', '--name=Shop', '--site=https://shop.example/');
        $path = (string) getenv('PATH');
        putenv("PATH=$this->directory");
        [$exitCode, $text] = $this->grid('grid:report', '--format=pdf');
        putenv("PATH=$path");
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('--format=html', $text);
        if (shell_exec('command -v chromium') === null) {
            self::markTestSkipped('There is no chromium here.');
        }
        self::assertSame(9, $this->grid('grid:report', '--format=pdf', "--output=$this->directory/grid.pdf")[0]);
        self::assertStringStartsWith('%PDF-', (string) file_get_contents("$this->directory/grid.pdf"));
    }

    /** @return array{int, string} */
    private function grid(string ...$arguments): array
    {
        return $this->cli(...[...$arguments, "--file=$this->directory/grid.json"]);
    }
}
