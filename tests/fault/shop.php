<?php

declare(strict_types=1);

/* One life of the shop: shop.php JOURNAL PREFIX AMOUNT REFUND,REFUND… URL CA-FILE CONTROL-URL; begins at a line on its standard input. */

use ClicToPay\Client;
use ClicToPayFault\Cell;
use ClicToPayFault\Shop;
use ClicToPayFault\World;

require __DIR__ . '/autoload.php';

[, $journal, $prefix, $amount, $refunds, $url, $caFile, $control] = $argv;
$buyer = static function (string $orderId) use ($control): void {
    file_get_contents("$control/pay", context: stream_context_create(['http' => ['method' => 'POST', 'ignore_errors' => true,
        'content' => json_encode(['orderId' => $orderId], JSON_THROW_ON_ERROR)]]));
};
$client = new Client(World::USER, World::PASSWORD, $url, Cell::OPTIONS + ['caFile' => $caFile]);
$shop = new Shop($client, $journal, $prefix, (int) $amount, array_map('intval', explode(',', $refunds)), $buyer);
fgets(STDIN);
exit($shop->run() ? 0 : 1);
