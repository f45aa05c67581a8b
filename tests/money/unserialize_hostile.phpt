--TEST--
Serialised data that Money did not write is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

$members = [
    'a float' => 's:5:"minor";d:10.5;s:8:"currency";s:3:"TND";',
    'a text' => 's:5:"minor";s:2:"10";s:8:"currency";s:3:"TND";',
    'an unknown currency' => 's:5:"minor";i:1;s:8:"currency";s:3:"XAU";',
    'the number of a currency' => 's:5:"minor";i:1;s:8:"currency";s:3:"788";',
    'an object as currency' => 's:5:"minor";i:1;s:8:"currency";O:8:"stdClass":0:{}',
    'another name' => 's:5:"minor";i:1;s:8:"Currency";s:3:"TND";',
];
foreach ($members as $what => $text) {
    echo "$what: ";
    attempt(fn () => unserialize('O:15:"ClicToPay\Money":2:{' . $text . '}'));
}
echo 'nothing: ', thrown(fn () => unserialize('O:15:"ClicToPay\Money":0:{}'))::class, "\n";
echo 'one more: ', thrown(fn () => unserialize('O:15:"ClicToPay\Money":3:{s:5:"minor";i:1;s:8:"currency";s:3:"TND";i:0;i:1;}'))::class, "\n";
--EXPECT--
a float: ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
a text: ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
an unknown currency: ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
the number of a currency: ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
an object as currency: ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
another name: ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
nothing: ValueError
one more: ValueError
