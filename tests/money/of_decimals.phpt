--TEST--
Money::of() takes as many decimals as the currency has
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

foreach (['JPY' => '7', 'EUR' => '7.25', 'TND' => '7.255', 'CLF' => '7.2555'] as $code => $text) {
    $money = Money::of($text, $code);
    echo "$money = $money->minor\n";
    $longer = str_contains($text, '.') ? "{$text}0" : "$text.0";
    echo "$longer: ", thrown(fn () => Money::of($longer, $code))::class, "\n";
}
--EXPECT--
7 JPY = 7
7.0: ValueError
7.25 EUR = 725
7.250: ValueError
7.255 TND = 7255
7.2550: ValueError
7.2555 CLF = 72555
7.25550: ValueError
