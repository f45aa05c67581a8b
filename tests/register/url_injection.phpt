--TEST--
No address holds line breaks or NUL
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway([]);
$client = $gateway->client();
foreach (["https://shop.example/\r\nX: 1", "https://shop.example/\0", "https://shop.example/\n", "\thttps://shop.example/", 'javascript:alert(1)', 'https:shop.example',
    '//shop.example/', 'https://', 'https://shop example/'] as $url) {
    echo thrown(fn () => $client->register('A', Money::of('1', 'TND'), $url))::class, ' ',
        thrown(fn () => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', failUrl: $url))::class, "\n";
}
echo $gateway->calls(), "\n";
--EXPECT--
ValueError ValueError
ValueError ValueError
ValueError ValueError
ValueError ValueError
ValueError ValueError
ValueError ValueError
ValueError ValueError
ValueError ValueError
ValueError ValueError
nothing
