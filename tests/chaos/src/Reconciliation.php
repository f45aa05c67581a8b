<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use RuntimeException;

/** The merchant's own comparison, `clictopay reconcile`, over all payments of the run. After everything was settled it has to agree. */
final class Reconciliation
{
    /** what was raised to the merchant before is named again */
    private const KNOWN = ['paid_twice', 'paid_after_close', 'paid_after_cancel', 'paid_after_failure'];

    /** @var array<string, int> what it found: kind => how many */
    public readonly array $found;
    public readonly int $asked;

    public function __construct(string $extension, string $www)
    {
        $command = [
            'php', '-d', "extension=$extension", dirname(__DIR__, 3) . '/module/bin/clictopay', 'reconcile', '--shop', $www,
            '--from', 'yesterday', '--to', 'today', '--json',
        ];
        exec(implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1', $output, $status);
        $report = json_decode(implode("\n", $output), true);
        if (!is_array($report) || $report['finished'] !== true) {
            throw new RuntimeException("clictopay reconcile ended with status $status:\n" . implode("\n", $output));
        }
        $this->found = $report['counts'];
        $this->asked = $report['asked'];
    }

    /** @return list<string> in what the two do not agree */
    public function differences(): array
    {
        $differences = array_diff_key($this->found, array_flip(self::KNOWN));
        return array_map(static fn (string $kind): string => "The reconciliation finds $differences[$kind] of $kind.", array_keys($differences));
    }
}
