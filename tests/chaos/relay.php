<?php

/* The way of notifications to the shop: see src/Relay.php. */

declare(strict_types=1);

use ClicToPayChaos\Relay;

require __DIR__ . '/autoload.php';

[, $port, $shop, $seed, $log] = $argv;
(new Relay($shop, (int) $seed, $log))->run((int) $port);
