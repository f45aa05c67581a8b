--TEST--
Every option is accepted
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{Client, Language};

$options = ['connectTimeout' => 1, 'timeout' => 2.5, 'deadline' => 600, 'maxRetries' => 0, 'caFile' => __FILE__,
    'pinnedPublicKey' => 'sha256//YhKJKSzoTt2b5FP18fvpHo7fJYqQCjAa3HWY3tvRMwE=;sha256//t62CeU2tQiqkexU74Gxa2eg7fRbEgoChTociMee9wno=',
    'proxy' => 'http://proxy.example:3128', 'ipVersion' => 4, 'language' => Language::Arabic, 'timeZone' => 'Europe/Paris',
    'userAgent' => 'shop/1.0', 'logger' => new class { public function log() {} }, 'observer' => new class { public function end() {} }];
foreach ($options as $name => $value) {
    echo (new Client('user', 'secret', options: [$name => $value]))::class, " $name\n";
}
new Client('user', 'secret', options: $options);
new Client('user', 'secret', options: ['ipVersion' => 6, 'language' => 'en', 'maxRetries' => 10, 'timeout' => 0.001]);
--EXPECT--
ClicToPay\Client connectTimeout
ClicToPay\Client timeout
ClicToPay\Client deadline
ClicToPay\Client maxRetries
ClicToPay\Client caFile
ClicToPay\Client pinnedPublicKey
ClicToPay\Client proxy
ClicToPay\Client ipVersion
ClicToPay\Client language
ClicToPay\Client timeZone
ClicToPay\Client userAgent
ClicToPay\Client logger
ClicToPay\Client observer
