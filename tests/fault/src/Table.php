<?php

declare(strict_types=1);

namespace ClicToPayFault;

/** What happened at the gateway against what the caller was told: one line for each call and point of a fault. */
final class Table
{
    private const CHANGES = ['cells' => 'cells', 'refused' => 'not executed, told so', 'unknown0' => 'not executed, unknown',
        'done' => 'executed, done', 'found done' => 'executed, found done', 'unknown1' => 'executed, unknown',
        'resolved' => 'of the unknown, resolved', 'seconds' => 'longest'];

    private const READS = ['cells' => 'cells', 'done' => 'answered', 'transport' => 'TransportException', 'protocol' => 'ProtocolException',
        'seconds' => 'longest'];

    /** @var array<string, array<string, array<string, int|float>>> call => point => column => number */
    private array $rows = [];

    /** @var array<string, bool> call => it changes something */
    private array $changes = [];

    /** @param array<string, mixed> $line of Cell::run() */
    public function add(array $line): void
    {
        $this->changes[$line['call']] = $line['changes'];
        $row = &$this->rows[$line['call']][$line['point']];
        $row ??= [];
        $told = in_array($line['told'], ['transport', 'protocol', 'refused'], true) && $line['changes'] ? 'refused' : $line['told'];
        $column = $told === 'unknown' ? $told . min(1, $line['executed']) : $told;
        $row[$column] = ($row[$column] ?? 0) + 1;
        $row['cells'] = ($row['cells'] ?? 0) + 1;
        $row['resolved'] = ($row['resolved'] ?? 0) + (in_array($line['resolved'], ['done', 'not_done'], true) ? 1 : 0);
        $row['seconds'] = max($row['seconds'] ?? 0.0, $line['seconds']);
    }

    public function markdown(): string
    {
        return "## Calls that change something\n\n" . $this->part(true, self::CHANGES)
            . "\n## Calls that read\n\n" . $this->part(false, self::READS);
    }

    /** @param array<string, string> $columns */
    private function part(bool $changes, array $columns): string
    {
        $lines = [['call', 'what breaks, and when', ...array_values($columns)]];
        foreach (array_keys($this->changes) as $call) {
            if ($this->changes[$call] !== $changes) {
                continue;
            }
            foreach (Fault::MEANING as $point => $meaning) {
                $row = $this->rows[$call][$point] ?? null;
                if ($row !== null) {
                    $lines[] = [$call, $meaning, ...array_map(static fn (string $column): string => match (true) {
                        $column === 'seconds' => sprintf('%.1f s', $row[$column]),
                        default => (string) ($row[$column] ?? 0),
                    }, array_keys($columns))];
                }
            }
        }
        return self::aligned($lines);
    }

    /** @param list<list<string>> $lines */
    private static function aligned(array $lines): string
    {
        $widths = [];
        foreach ($lines as $line) {
            foreach ($line as $column => $text) {
                $widths[$column] = max($widths[$column] ?? 0, strlen($text));
            }
        }
        $print = static fn (array $line): string => '| ' . implode(' | ', array_map(
            static fn (string $text, int $column): string => str_pad($text, $widths[$column], ' ', $column < 2 ? STR_PAD_RIGHT : STR_PAD_LEFT),
            $line,
            array_keys($line),
        )) . " |\n";
        $rule = '|' . implode('|', array_map(
            static fn (int $width, int $column): string => str_repeat('-', $width + 1) . ($column < 2 ? '-' : ':'),
            $widths,
            array_keys($widths),
        )) . "|\n";
        return $print(array_shift($lines)) . $rule . implode('', array_map($print, $lines));
    }
}
