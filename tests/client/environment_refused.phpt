--TEST--
Every other base address is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

attempt(fn () => new Client('user', 'secret', 'https://gateway.example/'));
attempt(fn () => new Client('user', 'secret', 'http://gateway.example/payment/rest/'));
attempt(fn () => new Client('user', 'secret', 'https://user:secret@gateway.example/payment/rest/'));
attempt(fn () => new Client('user', 'secret', 'https://gateway.example/?a=/payment/rest/'));
foreach (['', 'test', 'gateway.example/payment/rest/', 'ftp://gateway.example/payment/rest/', 'https://gateway.example/payment/rest',
    'https:///payment/rest/', 'http://localhost/payment/rest/', 'http://127.0.0.1.example/payment/rest/', 'http://127.1/payment/rest/',
    'http://0x7f000001/payment/rest/', 'http://127.0.0.256/payment/rest/', 'http://[::2]/payment/rest/', 'http://[::1].example/payment/rest/',
    "https://gateway.example\r\n/payment/rest/", "https://gateway.example/\0/payment/rest/", 'https://gateway.example/#/payment/rest/',
    'https://gateway.example/%2e%2e/payment/rest/', 'https://g é.example/payment/rest/',
    'https://' . str_repeat('a', 250) . '/payment/rest/'] as $address) {
    echo thrown(fn () => new Client('user', 'secret', $address))::class, ' ', json_encode(substr($address, 0, 50)), "\n";
}
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #3 ($environment) must be a base address such as https://host.example/payment/rest/: ending so, and without a query or escapes
ValueError: ClicToPay\Client::__construct(): Argument #3 ($environment) must be https; http is for a literal loopback address only (127.0.0.1, [::1])
ValueError: ClicToPay\Client::__construct(): Argument #3 ($environment) must not contain a user name or password
ValueError: ClicToPay\Client::__construct(): Argument #3 ($environment) must be a base address such as https://host.example/payment/rest/: ending so, and without a query or escapes
ValueError ""
ValueError "test"
ValueError "gateway.example\/payment\/rest\/"
ValueError "ftp:\/\/gateway.example\/payment\/rest\/"
ValueError "https:\/\/gateway.example\/payment\/rest"
ValueError "https:\/\/\/payment\/rest\/"
ValueError "http:\/\/localhost\/payment\/rest\/"
ValueError "http:\/\/127.0.0.1.example\/payment\/rest\/"
ValueError "http:\/\/127.1\/payment\/rest\/"
ValueError "http:\/\/0x7f000001\/payment\/rest\/"
ValueError "http:\/\/127.0.0.256\/payment\/rest\/"
ValueError "http:\/\/[::2]\/payment\/rest\/"
ValueError "http:\/\/[::1].example\/payment\/rest\/"
ValueError "https:\/\/gateway.example\r\n\/payment\/rest\/"
ValueError "https:\/\/gateway.example\/\u0000\/payment\/rest\/"
ValueError "https:\/\/gateway.example\/#\/payment\/rest\/"
ValueError "https:\/\/gateway.example\/%2e%2e\/payment\/rest\/"
ValueError "https:\/\/g \u00e9.example\/payment\/rest\/"
ValueError "https:\/\/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
