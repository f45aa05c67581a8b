--TEST--
Money::round() refuses what is no decimal text
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

attempt(fn () => Money::round('1e3', 'TND'));
foreach (['', ' 1', '+1', '1,5', '1.', '.5', '01', '1.5e0'] as $text) {
    echo json_encode($text), ' ', thrown(fn () => Money::round($text, 'TND'))::class, "\n";
}
--EXPECT--
ValueError: ClicToPay\Money::round(): Argument #1 ($amount) must be a decimal number such as 95.1605: digits and one dot, after a minus sign where it is negative, without leading zeros
"" ValueError
" 1" ValueError
"+1" ValueError
"1,5" ValueError
"1." ValueError
".5" ValueError
"01" ValueError
"1.5e0" ValueError
