<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Export;

use ClicToPay\Money;

/**
 * A workbook of one sheet (Office Open XML, ECMA-376). An amount is a number whose digits are those of the decimal, shown with its
 * currency's decimals: no float comes near it. Texts are cells of the format "text", which no program takes for a formula.
 */
final class XlsxSheet implements Sheet
{
    /** A spreadsheet's numbers have 15 digits; one with more stays exact as a text. */
    private const DIGITS = 15;
    private const ROWS = 1_048_576;
    private const CHARACTERS = 32_767;
    private const FLUSH = 65_536;

    /** Places in FORMATS; an amount's is AMOUNT + decimals. */
    private const HEADING = 1;
    private const TEXT = 2;
    private const TIME = 3;
    private const AMOUNT = 4;
    private const FORMATS = ['General', '@', '@', 'yyyy\-mm\-dd\ hh:mm:ss', '0', '0.0', '0.00', '0.000', '0.0000'];

    private const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' . "\n";
    private const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    private const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    private const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
    private const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

    private const PARTS = [
        '[Content_Types].xml' => '<Types xmlns="' . self::PACKAGE . '/content-types">'
            . '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            . '<Override PartName="/xl/workbook.xml" ContentType="' . self::TYPES . '.sheet.main+xml"/>'
            . '<Override PartName="/xl/styles.xml" ContentType="' . self::TYPES . '.styles+xml"/>'
            . '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="' . self::TYPES . '.worksheet+xml"/></Types>',
        '_rels/.rels' => '<Relationships xmlns="' . self::PACKAGE . '/relationships">'
            . '<Relationship Id="rId1" Type="' . self::OFFICE . '/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml' => '<workbook ' . self::MAIN . ' xmlns:r="' . self::OFFICE . '">'
            . '<bookViews><workbookView/></bookViews><sheets><sheet name="ClicToPay" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels' => '<Relationships xmlns="' . self::PACKAGE . '/relationships">'
            . '<Relationship Id="rId1" Type="' . self::OFFICE . '/worksheet" Target="worksheets/sheet1.xml"/>'
            . '<Relationship Id="rId2" Type="' . self::OFFICE . '/styles" Target="styles.xml"/></Relationships>',
    ];

    /** The sheet before it is packed; it goes with the object. */
    private readonly string $part;
    /** @var resource */
    private readonly mixed $xml;
    private string $waiting;
    private int $rows = 0;

    /** @param string $path of the workbook: not there yet, or empty */
    public function __construct(private readonly string $path)
    {
        $this->part = self::temporary();
        $this->xml = fopen($this->part, 'w') ?: throw new ExportException("The temporary file $this->part can't be written.");
    }

    public function __destruct()
    {
        is_resource($this->xml) && fclose($this->xml);
        @unlink($this->part);
    }

    /** Whether this PHP can write workbooks: it needs the extension zip. */
    public static function available(): bool
    {
        return class_exists(\ZipArchive::class);
    }

    /** An empty file that nobody else can read; the caller removes it. */
    public static function temporary(): string
    {
        $path = tempnam(sys_get_temp_dir(), 'clictopay');
        return $path === false ? throw new ExportException('No temporary file can be made in ' . sys_get_temp_dir() . '.') : $path;
    }

    public function head(array $columns): void
    {
        $this->waiting = self::XML . '<worksheet ' . self::MAIN . '><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"'
            . ' state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="' . count($columns)
            . '" width="20" customWidth="1"/></cols><sheetData>';
        $this->append(array_map(static fn (string $column): string => self::textCell($column, self::HEADING), $columns));
    }

    public function row(array $cells): void
    {
        $this->append(array_map(self::cell(...), $cells));
    }

    public function close(): void
    {
        $this->waiting .= '</sheetData></worksheet>';
        $this->flush();
        fclose($this->xml);
        $archive = new \ZipArchive();
        $packed = $archive->open($this->path, \ZipArchive::CREATE | \ZipArchive::OVERWRITE) === true;
        foreach (self::PARTS + ['xl/styles.xml' => self::styles()] as $name => $xml) {
            $packed = $packed && $archive->addFromString($name, self::XML . $xml);
        }
        if (!$packed || !$archive->addFile($this->part, 'xl/worksheets/sheet1.xml') || !$archive->close()) {
            throw new ExportException("The workbook could not be written to $this->path: is there space left, and may this user write there?");
        }
    }

    /** @param list<string> $cells XML; a cell without an address follows the one before it */
    private function append(array $cells): void
    {
        if (++$this->rows > self::ROWS) {
            throw new ExportException('A sheet has ' . self::ROWS . ' rows at most: choose a shorter time, or CSV.');
        }
        $this->waiting .= '<row>' . implode('', $cells) . '</row>';
        strlen($this->waiting) > self::FLUSH && $this->flush();
    }

    private function flush(): void
    {
        if (fwrite($this->xml, $this->waiting) !== strlen($this->waiting)) {
            throw new ExportException('The temporary file of the workbook could not be written: is there space left in ' . sys_get_temp_dir() . '?');
        }
        $this->waiting = '';
    }

    /** Every cell looks the same but for the heading, which is bold; 164 is the first number of a format of one's own. */
    private static function styles(): string
    {
        $formats = '';
        $cells = '';
        foreach (self::FORMATS as $i => $format) {
            $formats .= sprintf('<numFmt numFmtId="%d" formatCode="%s"/>', 164 + $i, $format);
            $cells .= sprintf('<xf numFmtId="%d" fontId="%d" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>', 164 + $i, (int) ($i === self::HEADING));
        }
        $count = count(self::FORMATS);
        $font = '<sz val="11"/><name val="Calibri"/>';
        return '<styleSheet ' . self::MAIN . "><numFmts count=\"$count\">$formats</numFmts><fonts count=\"2\"><font>$font</font><font><b/>$font</font></fonts>"
            . '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
            . '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            . "<cellXfs count=\"$count\">$cells</cellXfs>"
            . '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
    }

    private static function cell(string|int|Money|\DateTimeImmutable|null $cell): string
    {
        return match (true) {
            $cell === null || $cell === '' => '<c/>',
            is_int($cell) => "<c><v>$cell</v></c>",
            $cell instanceof \DateTimeImmutable => self::numberCell(self::days($cell), self::TIME),
            $cell instanceof Money => strlen(ltrim((string) $cell->minor, '-')) > self::DIGITS
                ? self::textCell($cell->format(), self::TEXT)
                : self::numberCell($cell->format(), self::AMOUNT + $cell->currency->exponent),
            default => self::textCell($cell, self::TEXT),
        };
    }

    private static function numberCell(string $number, int $format): string
    {
        return "<c s=\"$format\"><v>$number</v></c>";
    }

    private static function textCell(string $text, int $format): string
    {
        $text = mb_substr(mb_scrub($text, 'UTF-8'), 0, self::CHARACTERS, 'UTF-8');
        // XML has no way to write control characters; _x0041_ is the format's own way, so a text that looks like it needs its underscore escaped.
        $text = (string) preg_replace(['/[\x00-\x08\x0B\x0C\x0E-\x1F\x{FFFE}\x{FFFF}]/u', '/_(?=x[0-9A-Fa-f]{4}_)/'], ['', '_x005F_'], $text);
        return "<c s=\"$format\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" . htmlspecialchars($text, ENT_XML1 | ENT_QUOTES, 'UTF-8') . '</t></is></c>';
    }

    /** Days since the end of 1899 with a decimal fraction, fine enough for a second, in UTC. */
    private static function days(\DateTimeImmutable $time): string
    {
        $seconds = $time->getTimestamp();
        $second = (($seconds % 86_400) + 86_400) % 86_400;
        return sprintf('%d.%010d', 25_569 + intdiv($seconds - $second, 86_400), intdiv($second * 10_000_000_000 + 43_200, 86_400));
    }
}
