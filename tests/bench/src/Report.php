<?php

declare(strict_types=1);

namespace ClicToPayBench;

/** The rows: what was measured, what was to be reached, and whether it was. */
final class Report
{
    /** @var list<array<string, mixed>> */
    private array $rows = [];

    /** @param array<string, string|int> $environment */
    public function __construct(private readonly array $environment)
    {
        foreach ($environment as $name => $value) {
            printf("%-10s %s\n", $name, $value);
        }
        printf("\n%-66s %12s %12s  %s\n", 'figure', 'measured', 'target', '');
    }

    /** @param list<float> $samples the figure is their median */
    public function row(string $figure, array $samples, string $relation, float $target, string $unit = '', string $note = ''): void
    {
        $value = self::median($samples);
        $met = $relation === '<=' ? $value <= $target : $value >= $target;
        $this->add($figure, self::number($value) . $unit, ($relation === '<=' ? '≤ ' : '≥ ') . self::number($target) . $unit, $met ? 'met' : 'MISSED', $note, [
            'measured' => $value, 'least' => min($samples), 'most' => max($samples), 'samples' => count($samples),
            'target' => $target, 'relation' => $relation, 'unit' => trim($unit),
        ]);
    }

    /** @param list<float> $samples a figure without a target */
    public function tell(string $figure, array $samples, string $unit = ''): void
    {
        $value = self::median($samples);
        $this->add($figure, self::number($value) . $unit, '', '', '', ['measured' => $value, 'least' => min($samples), 'most' => max($samples), 'samples' => count($samples), 'unit' => trim($unit)]);
    }

    public function skip(string $figure, string $reason): void
    {
        $this->add($figure, '', '', 'skipped', $reason, []);
    }

    public function missed(): int
    {
        return count(array_filter($this->rows, static fn (array $row): bool => $row['verdict'] === 'MISSED'));
    }

    public function json(): string
    {
        return json_encode(['environment' => $this->environment, 'rows' => $this->rows], JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n";
    }

    /** @param list<float> $samples */
    public static function median(array $samples): float
    {
        sort($samples);
        $middle = intdiv(count($samples), 2);
        return count($samples) % 2 === 1 ? $samples[$middle] : ($samples[$middle - 1] + $samples[$middle]) / 2;
    }

    private static function number(float $value): string
    {
        return number_format($value, abs($value) >= 100 ? 0 : (abs($value) >= 10 ? 1 : 3), '.', '');
    }

    /** @param array<string, mixed> $data */
    private function add(string $figure, string $measured, string $target, string $verdict, string $note, array $data): void
    {
        $this->rows[] = ['figure' => $figure, 'verdict' => $verdict, 'note' => $note] + $data;
        $pad = static fn (string $text, int $width): string => str_repeat(' ', max(0, $width - mb_strlen($text))) . $text;
        printf("%-66s %s %s  %s%s\n", $figure, $pad($measured, 12), $pad($target, 12), $verdict, $note === '' ? '' : " ($note)");
    }
}
