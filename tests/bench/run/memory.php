<?php

declare(strict_types=1);

/* Private memory in kB after the first call, and how much it grew in COUNT more: BASE-URL CA-FILE COUNT. */

require __DIR__ . '/measure.php';

[, $url, $caFile, $count] = $argv;
$client = new ClicToPay\Client('bench-api', 'bench', $url, ['caFile' => $caFile]);
$call = static fn (): bool => $client->getOrderStatusExtended('0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f')->isPaid();
$before = privateMemory();
$call();
$first = privateMemory();
for ($i = 0; $i < intdiv((int) $count, 100); $i++) {
    $call();
}
$early = privateMemory();
for ($i = 0; $i < (int) $count; $i++) {
    $call();
}
echo json_encode(['first' => $first - $before, 'growth' => privateMemory() - $early]), "\n";
