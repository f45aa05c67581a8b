<?php

declare(strict_types=1);

/*
 * The benchmark behind tools/bench: bench.php BUILD-DIRECTORY EXTENSION PHP-FPM RESULT.json [quick]
 *
 * Every ratio is taken inside one round, in which each side runs once, in an order that turns; the figure is the median over the rounds. So
 * the machine's changing mood cancels. Ends with 1 if a figure is missed.
 */

namespace ClicToPayBench;

spl_autoload_register(static fn (string $class) => require __DIR__ . '/src/' . basename(str_replace('\\', '/', $class)) . '.php');

[, $build, $extension, $fpm, $result] = $argv;
$quick = ($argv[5] ?? '') === 'quick';
$rounds = $quick ? 3 : 9;

$place = new Place($build);
$gateway = new Gateway($place);
$commands = new Commands($place, $extension);
$curl = curl_version();
$report = new Report([
    'PHP' => PHP_VERSION,
    'libcurl' => $curl['version'],
    'TLS' => $curl['ssl_version'],
    'nginx' => trim((string) shell_exec('nginx -v 2>&1 | sed s/.*:.//')),
    'kernel' => php_uname('r'),
    'processor' => preg_match('/^model name\s*: (.*)$/m', (string) file_get_contents('/proc/cpuinfo'), $parts) === 1 ? $parts[1] : php_uname('m'),
    'cores' => (int) shell_exec('nproc'),
    'load' => implode(' ', array_map(static fn (float $load): string => number_format($load, 2), sys_getloadavg() ?: [])),
    'bundle' => $place->bundleSize() . ' certificates',
    'reply' => filesize(__DIR__ . '/reply.json') . ' bytes',
    'rounds' => $rounds,
]);

/**
 * Runs every side once per round, in an order that turns.
 *
 * @param array<string, \Closure(): array<string, float>> $sides
 * @return array<string, array<string, list<float>>> side => measure => a sample per round
 */
function interleave(int $rounds, array $sides): array
{
    $samples = [];
    $names = array_keys($sides);
    for ($round = 0; $round < $rounds; $round++) {
        foreach ($names as $name) {
            foreach ($sides[$name]() as $measure => $value) {
                $samples[$name][$measure][] = (float) $value;
            }
        }
        $names[] = array_shift($names);
    }
    return $samples;
}

/**
 * Round by round.
 *
 * @param list<float> $a
 * @param list<float> $b
 * @return list<float>
 */
function ratios(array $a, array $b): array
{
    return array_map(static fn (float $x, float $y): float => $x / $y, $a, $b);
}

require __DIR__ . '/rows/call.php';
require __DIR__ . '/rows/pages.php';
require __DIR__ . '/rows/far.php';
require __DIR__ . '/rows/batch.php';
require __DIR__ . '/rows/rest.php';

file_put_contents($result, $report->json());
echo "\nwritten to $result\n";
printf("%d missed\n", $report->missed());
exit($report->missed() === 0 ? 0 : 1);
