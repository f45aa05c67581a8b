--TEST--
A Money that other serialised data shows before its time is no amount
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

final class Spy
{
    public $money;

    public function __wakeup(): void
    {
        attempt(fn () => $this->money->format());
        attempt(fn () => $this->money->minor);
        attempt(fn () => $this->money->plus(Money::of('1', 'TND')));
        attempt(fn () => $this->money->equals($this->money));
        attempt(fn () => $this->money == Money::ofMinor(0, 'TND'));
        $gateway = new Gateway([]);
        attempt(fn () => $gateway->client()->register('A-1', $this->money, 'https://shop.example/'));
        attempt(fn () => $gateway->client()->deposit('id', $this->money));
        echo $gateway->calls(), "\n";
    }
}

$data = 'O:15:"ClicToPay\Money":3:{s:5:"minor";i:1;s:8:"currency";s:3:"TND";s:3:"spy";O:3:"Spy":1:{s:5:"money";r:1;}}';
attempt(fn () => unserialize($data));
--EXPECT--
nothing thrown, returned '0'
Error: Typed property ClicToPay\Money::$minor must not be accessed before initialization
ValueError: ClicToPay\Money::plus(): Argument #1 ($m) must be in the same currency (, TND given)
nothing thrown, returned true
nothing thrown, returned false
ValueError: ClicToPay\Client::register(): Argument #2 ($amount) must be greater than 0
ValueError: ClicToPay\Client::deposit(): Argument #2 ($amount) must be greater than 0
nothing
ValueError: ClicToPay\Money::__unserialize(): Argument #1 ($data) must be what ClicToPay\Money::__serialize() returned
