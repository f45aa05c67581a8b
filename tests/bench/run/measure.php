<?php

declare(strict_types=1);

const WARM_UP = 20;

/** Prints wall and CPU time per call in microseconds, as limit.c does. */
function measure(int $count, Closure $call, int $warmUp = WARM_UP): void
{
    for ($i = 0; $i < $warmUp; $i++) {
        $call();
    }
    $cpu = cpu();
    $wall = hrtime(true);
    for ($i = 0; $i < $count; $i++) {
        $call();
    }
    report((hrtime(true) - $wall) / 1000 / max(1, $count), (cpu() - $cpu) / max(1, $count));
}

function report(float $wall, float $cpu): void
{
    echo json_encode(['wall' => $wall, 'cpu' => $cpu]), "\n";
}

/** Microseconds so far. */
function cpu(): float
{
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e6 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** Kilobytes of memory that this process shares with nobody. */
function privateMemory(): int
{
    preg_match('/^Private_Dirty: +(\d+)/m', (string) file_get_contents('/proc/self/smaps_rollup'), $parts);
    return (int) $parts[1];
}
