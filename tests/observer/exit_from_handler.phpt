--TEST--
exit() in an error handler that is told of an observer's exception takes effect when the call is over
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
set_error_handler(function (): void {
    echo "handler\n";
    exit(0);
});
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$gateway->client(['observer' => $observer])->getOrderStatus('id');
echo "not reached\n";
--EXPECT--
handler
