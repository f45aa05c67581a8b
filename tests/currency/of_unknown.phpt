--TEST--
Currency::of() refuses what is no currency with minor units
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Currency;

attempt(fn () => Currency::of('tnd'));
foreach (['', 'XAU', 'XXX', '959', '12', '0788', 'TND ', "TND\0", '999', 'ABC', 'TN'] as $name) {
    echo json_encode($name), ' ', thrown(fn () => Currency::of($name))::class, "\n";
}
--EXPECT--
ValueError: ClicToPay\Currency::of(): Argument #1 ($codeOrNumeric) must be an ISO 4217 code with minor units, such as "TND" or "788", in upper case
"" ValueError
"XAU" ValueError
"XXX" ValueError
"959" ValueError
"12" ValueError
"0788" ValueError
"TND " ValueError
"TND\u0000" ValueError
"999" ValueError
"ABC" ValueError
"TN" ValueError
