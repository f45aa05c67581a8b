--TEST--
offers() and featuresFor() decide by amount, both limits included
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Money;

function line(string $case, array $values, int ...$millimes): void
{
    echo "$case:";
    foreach ($millimes as $minor) {
        $amount = Money::ofMinor($minor, 'TND');
        echo ' ', $amount->format(), settings($values)->offers($amount) ? ' offered' : ' hidden', implode(' ', ['', ...settings($values)->featuresFor($amount)]), ',';
    }
    echo "\n";
}

line('no limit', [], -1, 0, 1, 999999999999, 1000000000000);
line('from 5', ['min_amount' => '5'], 4999, 5000);
line('to 10', ['max_amount' => '10.000'], 10000, 10001, -1);
line('5 to 10', ['min_amount' => '5', 'max_amount' => '10'], 4999, 5000, 10000, 10001);
line('3-D Secure from 7.500', ['three_ds_min_amount' => '7.500'], 7499, 7500, 7501);

attempt(fn () => settings()->offers(Money::of(10, 'EUR')));
attempt(fn () => settings(['default_currency' => 'EUR'])->featuresFor(Money::of(10, 'TND')));
var_dump(settings(['default_currency' => 'EUR', 'max_amount' => 10])->offers(Money::of(10, 'EUR')));
--EXPECT--
no limit: -0.001 hidden, 0.000 hidden, 0.001 offered, 999999999.999 offered, 1000000000.000 hidden,
from 5: 4.999 hidden, 5.000 offered,
to 10: 10.000 offered, 10.001 hidden, -0.001 hidden,
5 to 10: 4.999 hidden, 5.000 offered, 10.000 offered, 10.001 hidden,
3-D Secure from 7.500: 7.499 offered FORCE_SSL, 7.500 offered FORCE_TDS, 7.501 offered FORCE_TDS,
ValueError: ClicToPay\Settings::offers(): Argument #1 ($amount) must be in the default currency (TND, EUR given)
ValueError: ClicToPay\Settings::featuresFor(): Argument #1 ($amount) must be in the default currency (EUR, TND given)
bool(true)
