<?php

declare(strict_types=1);

/*
 * Looks for the password, the key of the notifications and a card number in everything that a process with the extension prints or logs, and
 * in its memory. Prints the places.
 *
 *   secrets.php EXTENSION
 */

use ClicToPayFault\Secrets;
use ClicToPayFault\Workers;

require __DIR__ . '/autoload.php';

exit((new Secrets($argv[1], Workers::directory()))->run() ? 0 : 1);
