--TEST--
Currency::of() finds a currency by its code or its number
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Currency;

foreach (['TND', '788', 'EUR', '012', 'JPY', 'BHD', 'LBP'] as $name) {
    $currency = Currency::of($name);
    echo "$name: $currency->code $currency->numeric $currency->exponent\n";
}
--EXPECT--
TND: TND 788 3
788: TND 788 3
EUR: EUR 978 2
012: DZD 012 2
JPY: JPY 392 0
BHD: BHD 048 3
LBP: LBP 422 2
