--TEST--
keys() has every key and its default
--EXTENSIONS--
clictopay
--FILE--
<?php
foreach (ClicToPay\Settings::keys() as $key => $default) {
    echo rtrim("$key $default"), "\n";
}
--EXPECT--
active false
sort_order 0
zone 0
allowed_countries
hide_in_outage false
mode test
test_open false
test_user
test_password
production_user
production_password
test_url https://test.clictopay.com/payment/rest/
production_url https://ipay.clictopay.com/payment/rest/
signature none
signature_keys
language fr
languages fr,en,ar
validation automatic
capture_delay 0
currencies TND
cards visa,mastercard
default_currency TND
min_amount
max_amount
three_ds_min_amount
redirect true
redirect_success_delay 5
redirect_failure_delay 10
redirect_success_message
redirect_failure_message
title
description
return_mode get
status_paid 0
status_pending 0
status_authorised 0
status_failed 0
status_cancelled 0
status_refunded 0
status_test 0
session_timeout 1200
retention_days 180
merchant_email
prefix
