<?php

declare(strict_types=1);

/* The same call with ext/curl: a web request can keep no handle for the next one. */

require __DIR__ . '/../run/userland.php';

statusPaid(statusHandle($_SERVER['GATEWAY'], $_SERVER['CA_FILE'])) || throw new RuntimeException('not paid');
echo getmypid();
