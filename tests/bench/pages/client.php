<?php

declare(strict_types=1);

/* One status call with the extension. */

$client = new ClicToPay\Client('bench-api', 'bench', $_SERVER['GATEWAY'], ['caFile' => $_SERVER['CA_FILE']]);
$client->getOrderStatusExtended('0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f')->isPaid() || throw new RuntimeException('not paid');
echo getmypid();
