--TEST--
An observer may have begin() or end() alone
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$beginning = new class {
    public function begin(ClicToPay\Exchange $exchange): void
    {
        echo "begin\n";
    }
};
$ending = new class {
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "end\n";
    }
};
$gateway = new Gateway(array_fill(0, 2, Reply::json('{"errorCode":"0","orderStatus":2}')));
$gateway->client(['observer' => $beginning])->getOrderStatus('id');
$gateway->client(['observer' => $ending])->getOrderStatus('id');
--EXPECT--
begin
end
