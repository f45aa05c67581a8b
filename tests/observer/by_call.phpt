--TEST--
Observers and loggers have public methods; __call() is none
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

final class Anything
{
    public function __call(string $name, array $arguments): void
    {
    }
}

attempt(fn () => new ClicToPay\Client('user', 'secret', options: ['observer' => new Anything()]));
attempt(fn () => new ClicToPay\Client('user', 'secret', options: ['logger' => new Anything()]));
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) key "observer" must be an object with the public methods begin() or end(), or both
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) key "logger" must be a PSR-3 logger: an object with the public method log()
