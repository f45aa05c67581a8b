--TEST--
A base address is https, or http on a literal loopback address
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Client;

foreach (['https://gateway.example/payment/rest/', 'https://gateway.example:8443/prefix/payment/rest/', 'https://192.0.2.1/payment/rest/',
    'http://127.0.0.1/payment/rest/', 'http://127.0.0.1:8080/payment/rest/', 'http://127.1.2.3/payment/rest/', 'http://[::1]:8080/payment/rest/',
    'https://[2001:db8::1]/payment/rest/'] as $address) {
    echo (new Client('user', 'secret', $address))->environment, "\n";
}
--EXPECT--
https://gateway.example/payment/rest/
https://gateway.example:8443/prefix/payment/rest/
https://192.0.2.1/payment/rest/
http://127.0.0.1/payment/rest/
http://127.0.0.1:8080/payment/rest/
http://127.1.2.3/payment/rest/
http://[::1]:8080/payment/rest/
https://[2001:db8::1]/payment/rest/
