<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** Lines of CSV that a spreadsheet can open without carrying anything out. */
final class Csv
{
    /**
     * @param resource $out
     * @param list<string> $cells
     */
    public static function write($out, array $cells, string $separator = ';'): void
    {
        fputcsv($out, array_map(self::plain(...), $cells), $separator, '"', '');
    }

    /**
     * A spreadsheet carries out what begins like a formula; a negative number is none. It may split the line where another country has its
     * separator, so a cell could begin after each of them.
     */
    private static function plain(string $text): string
    {
        if (preg_match('/^-?\d+(\.\d+)?$/D', $text) === 1) {
            return $text;
        }
        return preg_replace('/^(?=[\t\r\n])|(?:^|[;,\t\r\n])\K(?= *[=+\-@])/', "'", $text) ?? throw new \RuntimeException(preg_last_error_msg());
    }
}
