<?php

declare(strict_types=1);

use ClicToPaySandbox\CommandLine;
use ClicToPaySandbox\Server;

require __DIR__ . '/src/autoload.php';

ini_set('display_errors', 'stderr');
ini_set('zend.exception_ignore_args', '1'); // a trace never shows a password or a card number

try {
    $options = CommandLine::parse(array_slice($argv, 1));
} catch (InvalidArgumentException $error) {
    fwrite(STDERR, $error->getMessage() . "\n" . CommandLine::USAGE);
    exit(2);
}
if ($options->help) {
    echo CommandLine::USAGE;
    exit(0);
}
if (($missing = CommandLine::missingExtensions()) !== []) {
    fwrite(STDERR, 'The sandbox needs PHP extensions that this PHP lacks: ' . implode(', ', array_keys($missing))
        . ".\nOn Debian and Ubuntu: apt-get install " . implode(' ', array_unique($missing)) . "\n");
    exit(3);
}

try {
    exit((new Server($options))->run());
} catch (RuntimeException $error) {
    fwrite(STDERR, "The sandbox cannot start: {$error->getMessage()}\n");
    exit(1);
}
