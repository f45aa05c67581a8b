<?php

/* Checkouts while everything breaks: chaos.php EXTENSION DIRECTORY [OPTION…]; see tools/chaos. */

declare(strict_types=1);

use ClicToPayChaos\{OneServer, Options, Run};

require __DIR__ . '/autoload.php';

/** what happens once in so many checkouts */
const RATES = [
    'a php-fpm worker killed' => 6,
    'the database killed' => 60,
    'the gateway killed' => 40,
    'a fault of the gateway armed' => 4,
    'the scheduled work started' => 25,
    'the scheduled work started twice at once' => 70,
];

[, $extension, $directory] = $argv;
$options = Options::parse(array_slice($argv, 3), 'tools/chaos [--seed N] [--checkouts N] [--workers N] [--engine InnoDB|MyISAM]');
echo "seed $options->seed, $options->checkouts checkouts, $options->workers workers, $options->engine\n";
$world = new OneServer($directory, $extension, $options->seed, $options->checkouts, $options->engine, $options->workers);
$kept = (new Run($world, RATES, 2 * $options->workers))->go();
$world->stop();
exit($kept ? 0 : 1);
