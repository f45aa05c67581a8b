<?php

declare(strict_types=1);

/* The statuses of many orders, 32 at a time: BASE-URL CA-FILE COUNT. Prints per call, and the growth of private memory in kB. */

require __DIR__ . '/measure.php';

[, $url, $caFile, $count] = $argv;
$ids = (static function (int $count): Generator {
    for ($i = 0; $i < $count; $i++) {
        yield '0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f'; // the one that the gateway knows
    }
})((int) $count);
$client = new ClicToPay\Client('bench-api', 'bench', $url, ['caFile' => $caFile, 'deadline' => 60]);
$answers = 0;
$early = 0;
$cpu = cpu();
$wall = hrtime(true);
foreach ($client->statuses($ids, 32) as $status) {
    $status instanceof Throwable && throw $status;
    if (++$answers === intdiv((int) $count, 10)) {
        $early = privateMemory();
    }
}
$answers === (int) $count || throw new RuntimeException("$answers answers");
echo json_encode([
    'wall' => (hrtime(true) - $wall) / 1000 / $answers,
    'cpu' => (cpu() - $cpu) / $answers,
    'growth' => privateMemory() - $early,
]), "\n";
