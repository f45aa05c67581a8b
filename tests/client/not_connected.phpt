--TEST--
Without a connection nothing was sent, whatever the call
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\{Client, Money};

$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$client = new Client('user', 'secret', "http://$address/payment/rest/", ['maxRetries' => 1]);
foreach ([fn () => $client->getOrderStatus('id'), fn () => $client->register('A-1', Money::of('1', 'TND'), 'https://shop.example/'),
    fn () => $client->bindCard('id')] as $call) {
    $thrown = thrown($call);
    echo $thrown::class, " $thrown->endpoint $thrown->attempts $thrown->curlCode\n";
}
echo str_replace($address, 'ADDRESS', $thrown->getMessage()), "\n";
--EXPECT--
ClicToPay\Exception\TransportException getOrderStatus.do 2 7
ClicToPay\Exception\TransportException register.do 2 7
ClicToPay\Exception\TransportException bindCard.do 2 7
No connection with 127.0.0.1: it was refused, or no way leads there. Nothing was sent. Check the firewall, and the options proxy and ipVersion.
