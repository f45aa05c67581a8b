<?php

declare(strict_types=1);

/* A client of the extension that makes no call. */

$client = new ClicToPay\Client('bench-api', 'bench', $_SERVER['GATEWAY'], ['caFile' => $_SERVER['CA_FILE']]);
echo getmypid();
