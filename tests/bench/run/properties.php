<?php

declare(strict_types=1);

/* Status calls whose properties are looked at, which makes them all: BASE-URL CA-FILE COUNT. */

require __DIR__ . '/measure.php';

[, $url, $caFile, $count] = $argv;
$client = new ClicToPay\Client('bench-api', 'bench', $url, ['caFile' => $caFile]);
measure((int) $count, static function () use ($client): void {
    $client->getOrderStatusExtended('0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f')->statusCode === 2 || throw new RuntimeException('not paid');
});
