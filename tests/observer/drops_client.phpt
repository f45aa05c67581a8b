--TEST--
The client may go away while it is observed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Observer
{
    public function begin(ClicToPay\Exchange $exchange): void
    {
        unset($GLOBALS['client']);
        gc_collect_cycles();
    }
}

$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
$client = $gateway->client(['observer' => new Observer()]);
echo $client->getOrderStatus('id')->status->name, "\n";
--EXPECT--
Deposited
