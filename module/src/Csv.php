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

    /** A spreadsheet carries out what begins like a formula; a negative number is none. */
    private static function plain(string $text): string
    {
        return preg_match('/^[=+\-@\t\r\n]/', $text) === 1 && preg_match('/^-?\d+(\.\d+)?$/D', $text) !== 1 ? "'$text" : $text;
    }
}
