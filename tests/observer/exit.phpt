--TEST--
exit() in an observer takes effect when the call is over
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Money;

$observer = new class {
    public function begin(ClicToPay\Exchange $exchange): void
    {
        echo "begin\n";
        exit(0);
    }

    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "not reached\n";
    }
};
register_shutdown_function(function () use (&$gateway): void {
    echo 'sent: ', $gateway->calls(), "\n";
});
$gateway = new Gateway([Reply::json('{"orderId":"id","formUrl":"https://pay.example/"}')]);
$gateway->client(['observer' => $observer])->register('A-1', Money::of('1', 'TND'), 'https://shop.example/');
echo "not reached\n";
--EXPECT--
begin
sent: register.do
