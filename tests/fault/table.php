<?php

declare(strict_types=1);

/*
 * Every call of the client under every fault: what happened at the gateway, and what the caller was told. Fails on each contradiction.
 *
 *   table.php [--output FILE] [--only PATTERN] [--sample N] [--workers N]
 *
 * --output FILE   writes the table there instead of printing it
 * --only PATTERN  cells whose name matches, 'refund*' + '/executed/rst/kept/once': CALL/POINT/WAY/new|kept/once|lasting
 * --sample N      every Nth cell only
 */

use ClicToPayFault\Cell;
use ClicToPayFault\Table;
use ClicToPayFault\Workers;
use ClicToPayFault\World;

require __DIR__ . '/autoload.php';

$options = getopt('', ['output:', 'only:', 'sample:', 'workers:']);
$pattern = $options['only'] ?? '*';
$sample = (int) ($options['sample'] ?? 1);
$cells = array_values(array_filter(Cell::all(), static fn (Cell $cell): bool => fnmatch($pattern, $cell->name())));
$cells = array_values(array_filter($cells, static fn (int $number): bool => $number % $sample === 0, ARRAY_FILTER_USE_KEY));

$start = microtime(true);
$results = [];
$complaints = [];
$missing = Workers::run(
    $cells,
    (int) ($options['workers'] ?? 8),
    Workers::directory(),
    static fn (World $world, Cell $cell): array => $cell->run($world),
    static function (array $line, int $task) use (&$results, &$complaints): void {
        $results[$task] = $line;
        if ($line['complaint'] !== null) {
            $complaints[] = $line;
            printf("FAILED: %s: %s\n", $line['name'], $line['complaint']);
        }
    },
);

ksort($results);
$table = new Table();
$outcomes = [];
foreach ($results as $line) {
    $table->add($line);
    $outcome = ($line['changes'] ? "executed $line[executed], " : 'a read, ') . "told $line[told]"
        . ($line['resolved'] === '' ? '' : ", resolved $line[resolved]");
    $outcomes[$outcome] = ($outcomes[$outcome] ?? 0) + 1;
}
isset($options['output']) ? file_put_contents($options['output'], $table->markdown()) : print($table->markdown());

arsort($outcomes);
printf("\n%d cells in %.0f s; longest call %.2f s, deadline %.1f s\n", count($results), microtime(true) - $start,
    max([0, ...array_column($results, 'seconds')]), Cell::DEADLINE);
foreach ($outcomes as $outcome => $count) {
    printf("%6d  %s\n", $count, $outcome);
}
if ($missing > 0) {
    printf("FAILED: %d cells have no result, a worker broke off\n", $missing);
}
printf("%d passed, %d failed\n", count($results) - count($complaints), count($complaints) + $missing);
exit($complaints === [] && $missing === 0 && $results !== [] ? 0 : 1);
