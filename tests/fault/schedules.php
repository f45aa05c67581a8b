<?php

declare(strict_types=1);

/*
 * Random schedules over TLS: a shop under faults and crashes, see Schedule. The same seed gives the same course, but for what the machine's
 * load decides.
 *
 *   schedules.php EXTENSION [N [FIRST-SEED]]      with one schedule its course is printed
 */

use ClicToPayFault\Schedule;
use ClicToPayFault\Workers;
use ClicToPayFault\World;

require __DIR__ . '/autoload.php';

[, $extension] = $argv;
$count = (int) ($argv[2] ?? 300);
$seeds = range((int) ($argv[3] ?? 1), (int) ($argv[3] ?? 1) + $count - 1);
$start = microtime(true);
$failed = 0;
$sums = ['lives' => 0, 'killed' => 0, 'tries' => 0];
$missing = Workers::run(
    $seeds,
    8,
    Workers::directory(),
    static fn (World $world, int $seed): array => (new Schedule($seed, $extension))->run($world),
    static function (array $result) use (&$failed, &$sums, $count): void {
        if ($result['complaint'] !== null || $count === 1) {
            echo "schedule $result[seed]:\n  ", implode("\n  ", $result['course']), "\n";
        }
        if ($result['complaint'] !== null) {
            $failed++;
            echo "FAILED: schedule $result[seed]: $result[complaint]\n";
        }
        foreach ($sums as $name => $sum) {
            $sums[$name] = $sum + $result[$name];
        }
    },
);
printf("%d schedules in %.0f s: %d lives of the shop, %d of them killed, %d tries of a refund\n", $count - $missing, microtime(true) - $start,
    $sums['lives'], $sums['killed'], $sums['tries']);
if ($missing > 0) {
    printf("FAILED: %d schedules have no result, a worker broke off\n", $missing);
}
printf("%d passed, %d failed\n", $count - $failed - $missing, $failed + $missing);
exit($failed + $missing === 0 ? 0 : 1);
