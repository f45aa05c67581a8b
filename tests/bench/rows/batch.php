<?php

declare(strict_types=1);

/* The statuses of many orders at a gateway that takes its time. */

namespace ClicToPayBench;

if ($gateway->slow === null) {
    $report->skip('1,000 statuses at ' . Gateway::SERVER_TIME . ' ms', 'nginx has no echo module (Debian: libnginx-mod-http-echo)');
} else {
    $batch = interleave($quick ? 3 : 5, [
        'limit' => static fn (): array => $commands->run($commands->c('multi', $gateway->slow, $place->caFile, 1000, 32)),
        'extension' => static fn (): array => $commands->run($commands->extension('batch', $gateway->slow, $place->caFile, '1000')),
        'sequential' => static fn (): array => $commands->run($commands->extension('client', $gateway->slow, $place->caFile, '30')),
    ]);
    $report->row('1,000 statuses, 32 at a time: extension / C curl_multi, wall', ratios($batch['extension']['wall'], $batch['limit']['wall']), '<=', 1.05, '×');
    $report->row('1,000 statuses, 32 at a time: one by one / extension, wall', ratios($batch['sequential']['wall'], $batch['extension']['wall']), '>=', 28, '×', 'one by one: 30 calls');
}
$growth = $commands->run($commands->extension('batch', $gateway->url, $place->caFile, $quick ? '10000' : '100000'))['growth'];
$report->row('100,000 statuses in one batch: growth of private memory', [(float) $growth], '<=', 256, ' kB', $quick ? 'quick: 10,000' : '');
