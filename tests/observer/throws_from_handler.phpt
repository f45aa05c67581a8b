--TEST--
An error handler that throws does not change the outcome either
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$observer = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        throw new DomainException();
    }
};
set_error_handler(fn () => throw new ErrorException('from the handler'));
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
echo $gateway->client(['observer' => $observer])->getOrderStatus('id')->verdict()->name, "\n";
--EXPECT--
Paid
