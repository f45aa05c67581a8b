--TEST--
An error handler that constructs the client under construction is harmless
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

function constructFromBacktrace(): bool
{
    foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
        if (($frame['object'] ?? null) instanceof Client) {
            $frame['object']->__construct('inner', 'secret', 'https://inner.example/payment/rest/', ['userAgent' => 'inner']);
            echo $frame['object']->environment, "\n";
        }
    }
    return true;
}

set_error_handler(constructFromBacktrace(...));
ini_set('open_basedir', __DIR__); // a file outside is a warning
attempt(fn () => new Client('outer', 'secret', options: ['userAgent' => 'outer', 'caFile' => dirname(__DIR__) . '/none']));
--EXPECT--
https://inner.example/payment/rest/
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) key "caFile" must be null or a file that can be read
