--TEST--
What is absent, null or empty stands for its default
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

$absent = settings();
$empty = settings(array_fill_keys(array_keys(array_diff_key(ClicToPay\Settings::keys(), LOGIN)), ''));
$null = settings(array_fill_keys(array_keys(array_diff_key(ClicToPay\Settings::keys(), LOGIN)), null));
$said = settings(array_diff_key(ClicToPay\Settings::keys(), LOGIN));
foreach (getters() as $key => $getter) {
    $value = shown($absent->$getter());
    echo str_pad($key, 26), $value, "\n";
    foreach (['empty' => $empty, 'null' => $null, 'said' => $said] as $how => $settings) {
        if (shown($settings->$getter()) !== $value) {
            echo "$how: another value\n";
        }
    }
}
echo implode(' ', array_keys(array_diff_key(ClicToPay\Settings::keys(), getters()))), " have other getters, or none\n";
--EXPECT--
active                    false
sort_order                0
zone                      0
allowed_countries         []
hide_in_outage            false
mode                      ClicToPay\Environment test
test_open                 false
test_user                 'shop-api'
production_user           ''
test_url                  'https://test.clictopay.com/payment/rest/'
production_url            'https://ipay.clictopay.com/payment/rest/'
signature                 ClicToPay\SignatureAlgorithm none
language                  ClicToPay\Language fr
languages                 [ClicToPay\Language fr, ClicToPay\Language en, ClicToPay\Language ar]
validation                ClicToPay\Validation automatic
capture_delay             0
currencies                [currency TND]
cards                     ['visa', 'mastercard']
default_currency          currency TND
min_amount                NULL
max_amount                NULL
three_ds_min_amount       NULL
redirect                  true
redirect_success_delay    5
redirect_failure_delay    10
return_mode               ClicToPay\ReturnMode get
status_paid               0
status_pending            0
status_authorised         0
status_failed             0
status_cancelled          0
status_refunded           0
status_test               0
session_timeout           1200
retention_days            180
merchant_email            ''
prefix                    ''
test_password production_password signature_keys redirect_success_message redirect_failure_message title description have other getters, or none
