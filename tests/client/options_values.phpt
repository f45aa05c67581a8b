--TEST--
An option out of its limits is a ValueError that names it
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

foreach ([['connectTimeout', 0], ['timeout', -1], ['deadline', 601], ['timeout', NAN], ['timeout', INF], ['timeout', 0.0001], ['maxRetries', -1],
    ['maxRetries', 11], ['caFile', ''], ['caFile', __DIR__], ['caFile', __DIR__ . '/missing.pem'], ['proxy', ''], ['proxy', "http://p\r\n"],
    ['ipVersion', 5], ['language', 'de'], ['language', ''], ['timeZone', ''], ['timeZone', 'Africa/Tunisia'], ['userAgent', ''],
    ['userAgent', "a\nb"], ['userAgent', 'café'], ['logger', new stdClass()], ['observer', new stdClass()]] as [$name, $value]) {
    $thrown = thrown(fn () => new Client('user', 'secret', options: [$name => $value]));
    echo $thrown::class, ': ', str_replace('ClicToPay\Client::__construct(): Argument #4 ($options) ', '', $thrown->getMessage()), "\n";
}
--EXPECT--
ValueError: key "connectTimeout" must be between 0.001 and 600 seconds
ValueError: key "timeout" must be between 0.001 and 600 seconds
ValueError: key "deadline" must be between 0.001 and 600 seconds
ValueError: key "timeout" must be between 0.001 and 600 seconds
ValueError: key "timeout" must be between 0.001 and 600 seconds
ValueError: key "timeout" must be between 0.001 and 600 seconds
ValueError: key "maxRetries" must be between 0 and 10
ValueError: key "maxRetries" must be between 0 and 10
ValueError: key "caFile" must be null or a non-empty string
ValueError: key "caFile" must be null or a file that can be read
ValueError: key "caFile" must be null or a file that can be read
ValueError: key "proxy" must be null or a non-empty string
ValueError: key "proxy" must be free of control characters
ValueError: key "ipVersion" must be 4, 6 or null
ValueError: key "language" must be "fr", "en" or "ar"
ValueError: key "language" must be "fr", "en" or "ar"
ValueError: key "timeZone" must be a time zone such as Africa/Tunis
ValueError: key "timeZone" must be a time zone such as Africa/Tunis
ValueError: key "userAgent" must be null or a non-empty string
ValueError: key "userAgent" must be free of control characters
ValueError: key "userAgent" must be null or printable ASCII
ValueError: key "logger" must be a PSR-3 logger: an object with the public method log()
ValueError: key "observer" must be an object with the public methods begin() or end(), or both
