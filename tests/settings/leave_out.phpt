--TEST--
Payments can be settled in spite of a mistake elsewhere: what is wrong is left out
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Settings;

$values = LOGIN + ['min_amount' => '20', 'max_amount' => '10', 'prefix' => '?', 'language' => 'en', 'languages' => 'fr', 'colour' => 'red', 'status_paid' => '3'];
$exception = thrown(fn () => Settings::fromArray($values));
$settings = Settings::fromArray(array_diff_key($values, $exception->problems));
echo shown($settings->minAmount()), shown($settings->maxAmount()), shown($settings->prefix()), shown($settings->languages()), $settings->statusPaid(), "\n";
--EXPECT--
20.000 TNDNULL''[ClicToPay\Language fr, ClicToPay\Language en, ClicToPay\Language ar]3
