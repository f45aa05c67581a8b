<?php

declare(strict_types=1);

/* Notifications, load, memory. */

namespace ClicToPayBench;

$count = $quick ? '20000' : '100000';
$checks = interleave($rounds, [
    'extension' => static fn (): array => $commands->run($commands->extension('notification', 'extension', $count)),
    'userland' => static fn (): array => $commands->run($commands->userland('notification', 'userland', $count)),
]);
$report->tell('notification check: extension, wall', $checks['extension']['wall'], ' µs');
$report->row('notification check: userland PHP / extension, wall', ratios($checks['userland']['wall'], $checks['extension']['wall']), '>=', 2, '×');

$bare = [PHP_BINARY, '-n', '-d', 'extension=curl', '-r'];
$with = [PHP_BINARY, '-n', '-d', 'extension=curl', '-d', "extension=$extension", '-r'];
$instructions = [$commands->instructions([...$bare, '']), $commands->instructions([...$with, ''])];
if (in_array(null, $instructions, true)) {
    $report->skip('load beside ext/curl: instructions', 'valgrind is missing');
} else {
    $report->row('load beside ext/curl: instructions', [($instructions[1] - $instructions[0]) / 1e6], '<=', 1.5, ' M');
}
$memory = 'preg_match("/^Private_Dirty: +(\d+)/m", file_get_contents("/proc/self/smaps_rollup"), $p); echo json_encode(["dirty" => (int) $p[1]]);';
$load = interleave($rounds, [
    'bare' => static fn (): array => $commands->run([...$bare, $memory]),
    'with' => static fn (): array => $commands->run([...$with, $memory]),
]);
$report->row('load beside ext/curl: private memory', array_map(static fn (float $a, float $b): float => $a - $b, $load['with']['dirty'], $load['bare']['dirty']), '<=', 300, ' kB');

$grown = $commands->run($commands->extension('memory', $gateway->url, $place->caFile, $quick ? '10000' : '100000'))['growth'];
$report->row('memory: growth over 100,000 calls', [(float) $grown], '<=', 64, ' kB', $quick ? 'quick: 10,000' : '');
