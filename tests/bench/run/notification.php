<?php

declare(strict_types=1);

/* Checks of a signed notification: extension|userland COUNT. */

require __DIR__ . '/measure.php';
require __DIR__ . '/userland.php';

[, $way, $count] = $argv;
$parameters = ['amount' => '10500', 'currency' => '788', 'mdOrder' => '0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f', 'operation' => 'deposited',
    'orderNumber' => '1001-1', 'status' => '1', 'date' => 'Sun Nov 22 09:00:00 CET 2026', 'paymentWay' => 'CARD'];
ksort($parameters, SORT_STRING);
$text = '';
foreach ($parameters as $name => $value) {
    $text .= "$name;$value;";
}
$query = http_build_query($parameters + ['checksum' => strtoupper(hash_hmac('sha256', $text, 'bench'))]);
if ($way === 'userland') {
    $check = static fn (): bool => notificationIsGenuine($query, 'bench');
} else {
    $verifier = ClicToPay\Verifier::hmac('bench');
    $check = static fn (): bool => ClicToPay\Notification::parse($query, $verifier)->verified;
}
$check() || throw new RuntimeException('not genuine');
measure((int) $count, $check);
