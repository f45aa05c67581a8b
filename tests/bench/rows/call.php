<?php

declare(strict_types=1);

/* Calls one by one on a kept connection, in one process. */

namespace ClicToPayBench;

$count = $quick ? 500 : 3000;
$peers = ['symfony' => 'Symfony HttpClient', 'guzzle' => 'Guzzle'];
$sides = [
    'limit' => static fn (): array => $commands->run($commands->c('guard', $gateway->url, $place->caFile, $count)),
    'repeatable' => static fn (): array => $commands->run($commands->c('postfields', $gateway->url, $place->caFile, $count)),
    'extension' => static fn (): array => $commands->run($commands->extension('client', $gateway->url, $place->caFile, (string) $count)),
    'curl' => static fn (): array => $commands->run($commands->userland('curl', $gateway->url, $place->caFile, (string) $count)),
];
foreach ($peers as $script => $name) {
    $command = $commands->peer($script, $gateway->url, $place->caFile, (string) $count);
    if ($command !== null) {
        $sides[$script] = static fn (): array => $commands->run($command);
    }
}
$calls = interleave($rounds, $sides);
$report->tell('one call: the C limit, wall', $calls['limit']['wall'], ' µs');
$report->tell('one call: extension, wall', $calls['extension']['wall'], ' µs');
$report->tell('one call: extension, CPU', $calls['extension']['cpu'], ' µs');
$report->tell('one call: ext/curl kept, wall', $calls['curl']['wall'], ' µs');
$report->tell('one call: ext/curl kept, CPU', $calls['curl']['cpu'], ' µs');
$report->row('price of the at-most-once guard, in C: wall', ratios($calls['limit']['wall'], $calls['repeatable']['wall']), '<=', 1.10, '×');
$report->row('one call: extension / ext/curl kept, wall', ratios($calls['extension']['wall'], $calls['curl']['wall']), '<=', 1.05, '×', 'ext/curl without the guard');
$report->tell('one call: extension / C limit, wall', ratios($calls['extension']['wall'], $calls['limit']['wall']), '×');
foreach ($peers as $script => $name) {
    if (isset($calls[$script])) {
        $report->tell("one call: $name / extension, wall", ratios($calls[$script]['wall'], $calls['extension']['wall']), '×');
    } else {
        $report->skip("one call: $name / extension, wall", 'composer could not install it');
    }
}

/** Instructions of one call: the difference of two runs. */
$instructions = static function (\Closure $command) use ($commands): ?float {
    [$few, $many] = [$commands->instructions($command(10)), $commands->instructions($command(110))];
    return $few === null || $many === null ? null : ($many - $few) / 100;
};
$limit = $instructions(static fn (int $n): array => $commands->c('guard', $gateway->url, $place->caFile, $n));
$own = $instructions(static fn (int $n): array => $commands->extension('client', $gateway->url, $place->caFile, (string) $n));
$peer = $instructions(static fn (int $n): array => $commands->userland('curl', $gateway->url, $place->caFile, (string) $n));
$repeatable = $instructions(static fn (int $n): array => $commands->c('postfields', $gateway->url, $place->caFile, $n));
$read = $instructions(static fn (int $n): array => $commands->extension('properties', $gateway->url, $place->caFile, (string) $n));
if ($limit === null || $own === null || $peer === null || $repeatable === null || $read === null) {
    $report->skip('one call: extension / C limit, instructions', 'valgrind is missing');
} else {
    $report->tell('one call: C limit, instructions', [$limit]);
    $report->tell('one call: extension, instructions', [$own]);
    $report->tell('one call: ext/curl kept, instructions', [$peer]);
    $report->tell('one call: extension, with all properties, instructions', [$read]);
    $report->tell('price of the at-most-once guard, in C: instructions', [$limit / $repeatable], '×');
    $report->row('one call: extension / C limit, instructions', [$own / $limit], '<=', 1.10, '×');
}
