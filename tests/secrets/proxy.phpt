--TEST--
The password of a proxy is in no message
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';
require __DIR__ . '/../inc/secret.inc';

use ClicToPay\Client;

$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$client = new Client('user', 'password', options: ['proxy' => 'http://user:' . SECRET . "@$address", 'maxRetries' => 0]);
$thrown = thrown(fn () => $client->getOrderStatus('id'));
echo $thrown::class, ' ', str_contains($thrown . print_r($thrown, true), SECRET) ? 'shows it' : 'shows nothing', "\n";
--EXPECT--
ClicToPay\Exception\TransportException shows nothing
