--TEST--
To whom, where and in which currencies the method is offered
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Currency;

$live = ['mode' => 'production', 'production_user' => 'u', 'production_password' => 'p'];
foreach (['inactive' => [], 'test' => ['active' => 1], 'open test' => ['active' => 1, 'test_open' => 1], 'production' => ['active' => 1] + $live, 'inactive production' => $live, 'inactive open test' => ['test_open' => 1]] as $case => $values) {
    echo "$case: ", implode(' ', array_keys(array_filter(['buyer' => settings($values)->offeredTo(false), 'admin' => settings($values)->offeredTo(true)]))) ?: 'nobody', "\n";
}

$some = settings(['allowed_countries' => 'TN,fr']);
var_dump(settings()->allowsCountry('XX'), $some->allowsCountry('TN'), $some->allowsCountry('tn'), $some->allowsCountry('FR'));
var_dump($some->allowsCountry('DE'), $some->allowsCountry('TN,FR'), $some->allowsCountry(''), $some->allowsCountry('T'));

$two = settings(['currencies' => 'TND,EUR']);
var_dump($two->allowsCurrency('EUR'), $two->allowsCurrency(Currency::of('TND')), settings()->allowsCurrency('TND'));
var_dump($two->allowsCurrency('USD'), $two->allowsCurrency(Currency::of('USD')), $two->allowsCurrency('788'), $two->allowsCurrency(''), settings()->allowsCurrency('EUR'));
--EXPECT--
inactive: nobody
test: admin
open test: buyer admin
production: buyer admin
inactive production: nobody
inactive open test: nobody
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
