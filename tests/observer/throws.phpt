--TEST--
An exception in an observer is a warning without its message, and changes nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Observer
{
    public function begin(ClicToPay\Exchange $exchange): void
    {
        throw new DomainException('a secret of the shop');
    }

    public function end(ClicToPay\Exchange $exchange): void
    {
        throw new Error('another');
    }
}

set_error_handler(function (int $level, string $message): bool {
    echo "$level $message\n";
    return true;
});
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
echo $gateway->client(['observer' => new Observer()])->getOrderStatus('id')->verdict()->name, "\n";
--EXPECT--
2 ClicToPay\Client::getOrderStatus(): The ClicToPay observer threw DomainException; the call goes on
2 ClicToPay\Client::getOrderStatus(): The ClicToPay observer threw Error; the call goes on
Paid
