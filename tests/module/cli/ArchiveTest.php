<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Cli;

use ClicToPay\Shop\Tests\CliTestCase;

/** The program as one file, run as a merchant runs it: in a process of its own, away from the tree. */
final class ArchiveTest extends CliTestCase
{
    public function testOneFileIsTheWholeProgram(): void
    {
        $root = dirname(__DIR__, 3);
        $program = "$this->directory/clictopay";
        exec(escapeshellarg("$root/tools/cli") . ' ' . escapeshellarg($program) . ' 2>&1', $lines, $status);
        self::assertSame(0, $status, implode("\n", $lines));
        $extension = 'extension=' . exec(escapeshellarg("$root/tools/build"));

        self::assertSame([0, -2007], $this->started([PHP_BINARY, '-d', $extension, $program, 'explain', '-2007', '--json'], 'action_code'));
        self::assertSame([0, 'paid'], $this->started([PHP_BINARY, '-d', $extension, $program, 'status', $this->paid('Z-1'), '--json'], 'verdict'));
        $grid = ['grid:start', "--file=$this->directory/grid.json", '--name=Shop', '--site=https://shop.example/', '--json'];
        self::assertSame([0, false], $this->started([PHP_BINARY, '-d', $extension, $program, ...$grid], 'ready'));
    }

    /**
     * @param list<string> $command
     * @return array{int, mixed} the exit code, and a member of the JSON
     */
    private function started(array $command, string $member): array
    {
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, $this->directory);
        $text = (string) stream_get_contents($pipes[1]);
        return [proc_close($process), json_decode($text, true, 512, JSON_THROW_ON_ERROR)[$member]];
    }
}
