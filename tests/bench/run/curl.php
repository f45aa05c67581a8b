<?php

declare(strict_types=1);

/* The same calls with ext/curl on a kept handle, and json_decode: BASE-URL CA-FILE COUNT. */

require __DIR__ . '/measure.php';
require __DIR__ . '/userland.php';

[, $url, $caFile, $count] = $argv;
$handle = statusHandle($url, $caFile);
measure((int) $count, static fn () => statusPaid($handle) || throw new RuntimeException('not paid'));
