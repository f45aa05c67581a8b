<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Export;

use ClicToPay\Money;
use ClicToPay\Shop\{Csv, Time};

/** CSV in UTF-8. */
final class CsvSheet implements Sheet
{
    /**
     * @param resource $out stays open
     * @param bool $bom Excel takes a file without it for one in the system's old character set
     */
    public function __construct(private readonly mixed $out, private readonly string $separator = ';', private readonly bool $bom = true)
    {
    }

    public function head(array $columns): void
    {
        $this->bom && fwrite($this->out, "\u{FEFF}");
        $this->row($columns);
    }

    public function row(array $cells): void
    {
        Csv::write($this->out, array_map(self::text(...), $cells), $this->separator);
    }

    public function close(): void
    {
        fflush($this->out);
    }

    private static function text(string|int|Money|\DateTimeImmutable|null $cell): string
    {
        return match (true) {
            $cell instanceof Money => $cell->format(),
            $cell instanceof \DateTimeImmutable => Time::column($cell),
            default => (string) $cell,
        };
    }
}
