<?php

declare(strict_types=1);

/* One status call per web page: php-fpm with one worker behind nginx. */

namespace ClicToPayBench;

if (!is_executable($fpm)) {
    $report->skip('pages of php-fpm', 'php-fpm is missing');
    return;
}
$extensions = ['curl', $extension];
foreach (['system bundle' => [$place->bundle, 150, 100], 'one certificate' => [$place->caFile, 12, 8]] as $kind => [$file, $cpuTarget, $wallTarget]) {
    $server = new Fpm($place, $fpm, $extensions, $gateway->url, $file);
    for ($i = 0; $i < 50; $i++) {
        $server->get('empty');
    }
    $server->get('idle'); // any page that does something leaves its memory with the worker
    $before = $server->privateMemory();
    $server->get('client');
    $kept = $server->privateMemory() - $before;
    $pages = interleave($rounds, [
        'empty' => static fn (): array => $server->measure('empty', 500),
        'client' => static fn (): array => $server->measure('client', 300),
        'curl' => static fn (): array => $server->measure('curl', $kind === 'system bundle' ? 10 : 50),
    ]);
    $report->tell("page, $kind: empty, worker CPU", $pages['empty']['cpu'], ' µs');
    $report->tell("page, $kind: extension, wall", $pages['client']['wall'], ' µs');
    $report->tell("page, $kind: extension, worker CPU", $pages['client']['cpu'], ' µs');
    $report->tell("page, $kind: ext/curl per request, worker CPU", $pages['curl']['cpu'], ' µs');
    $report->row("page, $kind: ext/curl / extension, worker CPU", ratios($pages['curl']['cpu'], $pages['client']['cpu']), '>=', $cpuTarget, '×');
    $report->row("page, $kind: ext/curl / extension, wall", ratios($pages['curl']['wall'], $pages['client']['wall']), '>=', $wallTarget, '×');
    $added = array_map(static fn (float $page, float $empty): float => $page - $empty, $pages['client']['cpu'], $pages['empty']['cpu']);
    $report->row("page, $kind: added to an empty page, warm, worker CPU", $added, '<=', 150, ' µs');
    if ($kind === 'system bundle') {
        $report->row('memory: private to the worker after its first call', [(float) $kept], '<=', 1536, ' kB');
    }
}

// The connection is never there, the parsed bundle is.
$server = new Fpm($place, $fpm, $extensions, $gateway->fresh, $place->bundle, ['clictopay.pool_max_idle' => '0']);
$misses = interleave($rounds, [
    'empty' => static fn (): array => $server->measure('empty', 200),
    'miss' => static fn (): array => $server->measure('client', 50),
]);
$report->row('miss in a warm worker, system bundle, full handshake: worker CPU', array_map(
    static fn (float $miss, float $empty): float => ($miss - $empty) / 1000, $misses['miss']['cpu'], $misses['empty']['cpu']
), '<=', 3.5, ' ms');
