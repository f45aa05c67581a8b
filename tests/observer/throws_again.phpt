--TEST--
An exception whose parts throw again when they go away: a warning, and the call's result stays
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Nested extends Exception
{
    public function __construct(private readonly int $depth)
    {
        parent::__construct();
    }

    public function __destruct()
    {
        if ($this->depth > 0) {
            throw new self($this->depth - 1);
        }
    }
}

final class Observer
{
    public function end(): void
    {
        throw new Nested(4);
    }
}

$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
echo $gateway->client(['observer' => new Observer()])->getOrderStatus('id')->verdict()->name, "\n";
?>
--EXPECTF--
Warning: ClicToPay\Client::getOrderStatus(): The ClicToPay observer threw Nested; the call goes on in %s on line %d
Paid
