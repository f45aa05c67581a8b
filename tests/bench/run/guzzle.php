<?php

declare(strict_types=1);

/* The same calls with Guzzle on a kept client: BASE-URL CA-FILE COUNT AUTOLOAD. */

require __DIR__ . '/measure.php';
require __DIR__ . '/userland.php';

[, $url, $caFile, $count, $autoload] = $argv;
require $autoload;
$client = new GuzzleHttp\Client(['base_uri' => $url, 'verify' => $caFile, 'timeout' => 10]);
measure((int) $count, static function () use ($client): void {
    $reply = $client->post('getOrderStatusExtended.do', ['form_params' => STATUS_REQUEST]);
    isPaid((string) $reply->getBody()) || throw new RuntimeException('not paid');
});
