<?php

declare(strict_types=1);

/* The same calls with Symfony's HttpClient, which keeps its connections: BASE-URL CA-FILE COUNT AUTOLOAD. */

require __DIR__ . '/measure.php';
require __DIR__ . '/userland.php';

[, $url, $caFile, $count, $autoload] = $argv;
require $autoload;
$client = new Symfony\Component\HttpClient\CurlHttpClient(['base_uri' => $url, 'cafile' => $caFile, 'timeout' => 10, 'http_version' => '1.1']);
measure((int) $count, static function () use ($client): void {
    $reply = $client->request('POST', 'getOrderStatusExtended.do', ['body' => STATUS_REQUEST]);
    isPaid($reply->getContent()) || throw new RuntimeException('not paid');
});
