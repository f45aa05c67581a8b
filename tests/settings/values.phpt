--TEST--
Every setting as a shop stores it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

$settings = ClicToPay\Settings::fromArray([
    'active' => 'True',
    'sort_order' => '3',
    'zone' => '5',
    'allowed_countries' => 'TN,FR',
    'hide_in_outage' => 'True',
    'mode' => 'PRODUCTION',
    'test_open' => 'True',
    'test_user' => 'shop-api',
    'test_password' => 'test password',
    'production_user' => '0012345678',
    'production_password' => 'production password',
    'test_url' => 'https://test.example.com/payment/rest/',
    'production_url' => 'https://pay.example.com/payment/rest/',
    'signature' => 'hmac',
    'signature_keys' => 'key',
    'language' => 'ar',
    'languages' => 'en,ar',
    'validation' => 'automatic',
    'capture_delay' => '30',
    'currencies' => 'TND,EUR',
    'cards' => 'visa,carte_bancaire-2',
    'default_currency' => 'EUR',
    'min_amount' => '0.01',
    'max_amount' => '9999999999.99',
    'three_ds_min_amount' => '30',
    'redirect' => 'False',
    'redirect_success_delay' => '0',
    'redirect_failure_delay' => '300',
    'return_mode' => 'POST',
    'status_paid' => '1',
    'status_pending' => '2',
    'status_authorised' => '3',
    'status_failed' => '4',
    'status_cancelled' => '5',
    'status_refunded' => '6',
    'status_test' => '7',
    'session_timeout' => '999999999',
    'retention_days' => '3650',
    'merchant_email' => 'shop@example.com',
    'prefix' => 'Ab12Cd34',
]);
foreach (getters() as $key => $getter) {
    echo str_pad($key, 26), shown($settings->$getter()), "\n";
}
--EXPECT--
active                    true
sort_order                3
zone                      5
allowed_countries         ['TN', 'FR']
hide_in_outage            true
mode                      ClicToPay\Environment production
test_open                 true
test_user                 'shop-api'
production_user           '0012345678'
test_url                  'https://test.example.com/payment/rest/'
production_url            'https://pay.example.com/payment/rest/'
signature                 ClicToPay\SignatureAlgorithm hmac
language                  ClicToPay\Language ar
languages                 [ClicToPay\Language en, ClicToPay\Language ar]
validation                ClicToPay\Validation automatic
capture_delay             30
currencies                [currency TND, currency EUR]
cards                     ['visa', 'carte_bancaire-2']
default_currency          currency EUR
min_amount                0.01 EUR
max_amount                9999999999.99 EUR
three_ds_min_amount       30.00 EUR
redirect                  false
redirect_success_delay    0
redirect_failure_delay    300
return_mode               ClicToPay\ReturnMode post
status_paid               1
status_pending            2
status_authorised         3
status_failed             4
status_cancelled          5
status_refunded           6
status_test               7
session_timeout           999999999
retention_days            3650
merchant_email            'shop@example.com'
prefix                    'Ab12Cd34'
