<?php

declare(strict_types=1);

/* A gateway at a distance: the clock counts round trips. */

namespace ClicToPayBench;

if ($gateway->far === null) {
    $report->skip('calls over a round trip of ' . Gateway::RTT . ' ms', 'a network namespace needs root and /dev/net/tun');
    return;
}

/** Milliseconds of one round trip: of a TCP handshake. */
function roundTrip(string $address): float
{
    $started = hrtime(true);
    fclose(stream_socket_client("tcp://$address:443"));
    return (hrtime(true) - $started) / 1e6;
}

$warm = $miss = $fresh = [];
for ($round = 0; $round < ($quick ? 3 : 5); $round++) {
    $rtt = Report::median(array_map(static fn (): float => roundTrip($place->far), range(1, 5)));
    $kept = $commands->run($commands->extension('client', $gateway->far, $place->bundle, '10'))['wall'] / 1000;
    $new = $commands->run($commands->with('clictopay.pool_max_idle=0', $commands->extension('client', $gateway->far, $place->bundle, '10')))['wall'] / 1000;
    $warm[] = $kept - 1.03 * $rtt;
    $miss[] = $new / $rtt;
    $fresh[] = $new / $kept;
}
$report->tell('far: the round trip', [$rtt], ' ms');
$report->row('far: a warm call beyond 1.03 round trips', $warm, '<=', 1.0, ' ms');
$report->row('far: a miss in a warm worker, in round trips', $miss, '<=', 3.1);
$report->tell('far: a new connection / a kept one, wall', $fresh, '×');
