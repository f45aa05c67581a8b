<?php

/* Checkouts on a cluster while everything breaks: cluster.php EXTENSION DIRECTORY [OPTION…]; see tools/cluster. */

declare(strict_types=1);

use ClicToPayChaos\{Cluster, Options, Rivals, Run};

require __DIR__ . '/autoload.php';

/** what happens once in so many checkouts */
const RATES = [
    'a php-fpm worker killed' => 10,
    'a database node killed' => 120,
    'a database node cut off' => 120,
    'the gateway killed' => 60,
    'a fault of the gateway armed' => 5,
    'the scheduled work started' => 25,
    'the scheduled work started twice at once' => 25,
];

const RIVALS = 200;

[, $extension, $directory] = $argv;
$options = Options::parse(array_slice($argv, 3), 'tools/cluster [--seed N] [--checkouts N] [--workers N]');
echo "seed $options->seed, $options->checkouts checkouts, $options->workers workers on each of two web nodes, three database nodes\n";
$world = new Cluster($directory, $extension, $options->seed, $options->checkouts, $options->workers);
$both = Rivals::meet($world->node(1), $world->node(2), RIVALS);
printf("%d orders begun on one node and closed on another at the same moment: %d times both\n", RIVALS, $both);
$kept = (new Run($world, RATES, 2 * $options->workers))->go() && $both === 0;
$world->stop();
exit($kept ? 0 : 1);
