--TEST--
The page's life is given in seconds, or as a date in the client's time zone
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$gateway = new Gateway(array_fill(0, 4, Reply::json(['orderId' => 'id', 'formUrl' => 'https://pay.example/'])));
$client = $gateway->client();
$register = fn ($client, mixed ...$named) => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', ...$named);
$date = new DateTime('2030-06-30 23:30:00', new DateTimeZone('UTC'));
$register($client, sessionTimeoutSecs: 60);
$register($client, expirationDate: $date);
$register($client->with(['timeZone' => 'Asia/Tokyo']), expirationDate: DateTimeImmutable::createFromMutable($date));
$register($client, expirationDate: new class('2030-01-01T12:00:00+05:00') extends DateTimeImmutable {});
foreach ($gateway->requests() as $request) {
    echo $request->field('sessionTimeoutSecs'), $request->field('expirationDate'), "\n";
}
echo $date->format('c'), "\n";
--EXPECT--
60
2030-07-01T00:30:00
2030-07-01T08:30:00
2030-01-01T08:00:00
2030-06-30T23:30:00+00:00
