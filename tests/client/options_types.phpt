--TEST--
An option of the wrong type is a TypeError that names it; nothing is converted
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

foreach (['connectTimeout' => '3', 'timeout' => null, 'deadline' => true, 'maxRetries' => 2.0, 'caFile' => false, 'pinnedPublicKey' => 1,
    'proxy' => [], 'ipVersion' => '4', 'language' => 1, 'timeZone' => null, 'userAgent' => 1, 'logger' => 'syslog',
    'observer' => fn () => null] as $name => $value) {
    attempt(fn () => new Client('user', 'secret', options: [$name => $value]));
}
--EXPECT--
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "connectTimeout" must be of type int|float, string given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "timeout" must be of type int|float, null given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "deadline" must be of type int|float, bool given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "maxRetries" must be of type int, float given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "caFile" must be of type ?string, bool given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "pinnedPublicKey" must be of type ?string, int given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "proxy" must be of type ?string, array given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "ipVersion" must be of type ?int, string given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "language" must be of type ClicToPay\Language|string|null, int given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "timeZone" must be of type string, null given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "userAgent" must be of type ?string, int given
TypeError: ClicToPay\Client::__construct(): Argument #4 ($options) key "logger" must be of type ?object, string given
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) key "observer" must be an object with the public methods begin() or end(), or both
