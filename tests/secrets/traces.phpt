--TEST--
No trace shows a password, an option or a further parameter
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/secret.inc';

use ClicToPay\{Client, Money};

if (PHP_VERSION_ID < 80200) {
    ini_set('zend.exception_ignore_args', '1'); // what README asks for where PHP has no SensitiveParameter
}
$gateway = new Gateway([]);
$client = $gateway->client();
foreach ([
    fn () => new Client('user', SECRET, 'nowhere'),
    fn () => new Client('user', SECRET, options: ['proxy' => SECRET, 'timeout' => 0]),
    fn () => $client->with(['proxy' => SECRET, 'timeout' => 0]),
    fn () => $client->register('A', Money::of('1', 'TND'), 'https://shop.example/', extra: ['password' => SECRET]),
    fn () => $client->execute('paymentorder.do', ['$PAN' => SECRET]),
    fn () => $client->verifyEnrollment(SECRET),
    fn () => $client->getBindingsByCardOrId(SECRET),
] as $call) {
    $thrown = thrown($call);
    $text = $thrown . print_r($thrown->getTrace(), true) . $thrown->getMessage();
    echo $thrown::class, ' ', str_contains($text, SECRET) ? $text : 'shows nothing', "\n";
}
$text = (string) thrown(fn () => new Client('shown', SECRET, 'nowhere'));
var_dump(PHP_VERSION_ID < 80200 || str_contains($text, "'shown'"));
--EXPECT--
ValueError shows nothing
ValueError shows nothing
ValueError shows nothing
ValueError shows nothing
ValueError shows nothing
ValueError shows nothing
ValueError shows nothing
bool(true)
