--TEST--
An exception in a logger is a warning, and the observer is told all the same
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Both
{
    public function log(mixed ...$ignored): void
    {
        throw new RuntimeException('disk full');
    }

    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "end\n";
    }
}

set_error_handler(function (int $level, string $message): bool {
    echo "$level $message\n";
    return true;
});
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
echo $gateway->client(['logger' => new Both(), 'observer' => new Both()])->getOrderStatus('id')->status->name, "\n";
--EXPECT--
2 ClicToPay\Client::getOrderStatus(): The ClicToPay logger threw RuntimeException; the call goes on
end
Deposited
