--TEST--
No message repeats a value that was refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/secret.inc';

use ClicToPay\{Client, Money};

$gateway = new Gateway([]);
$client = $gateway->client();
foreach ([
    fn () => new Client('user', 'password', 'https://user:' . SECRET . '@gateway.example/payment/rest/'),
    fn () => new Client('user', 'password', options: ['pinnedPublicKey' => SECRET]),
    fn () => new Client('user', 'password', options: ['timeZone' => SECRET]),
    fn () => new Client('user', 'password', options: ['caFile' => SECRET]),
    fn () => $client->register(SECRET . ' ', Money::of('1', 'TND'), 'https://shop.example/'),
    fn () => $client->register('A', Money::of('1', 'TND'), SECRET),
    fn () => $client->execute('verifyCard.do', ['pan' => SECRET]),
    fn () => Money::of(SECRET, 'TND'),
] as $call) {
    $message = thrown($call)->getMessage();
    echo str_contains($message, SECRET) ? $message : 'nothing', "\n";
}
--EXPECT--
nothing
nothing
nothing
nothing
nothing
nothing
nothing
nothing
