--TEST--
Money::of() refuses every text that is not a plain decimal with the currency's decimals
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

$refused = ['', ' ', '1e3', '1E3', ' 1', '1 ', "1\n", '+1', '1,5', '1.0005', '1.0000', '1.', '.5', '-', '--1', '- 1', '01', '00', '-01',
    '0x1A', '1_000', '1 000', '1.2.3', 'NAN', 'INF', "1\0", '١٠', '1O', '−1', 'abc', '10.500 TND'];
$messages = [];
foreach ($refused as $text) {
    $messages[thrown(fn () => Money::of($text, 'TND'))::class . ': ' . thrown(fn () => Money::of($text, 'TND'))->getMessage()][] = $text;
}
foreach ($messages as $message => $texts) {
    echo count($texts), ' of ', count($refused), "\n$message\n";
}
attempt(fn () => Money::of('10.0', 'JPY'));
--EXPECT--
31 of 31
ValueError: ClicToPay\Money::of(): Argument #1 ($amount) must be a decimal number such as 10.500 with at most 3 decimals (TND): digits and one dot, after a minus sign where it is negative, without leading zeros
ValueError: ClicToPay\Money::of(): Argument #1 ($amount) must be a whole number such as 10 (JPY has no decimals): digits only, after a minus sign where it is negative, without leading zeros
