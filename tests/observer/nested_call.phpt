--TEST--
A call inside an observer gets its own connection
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Observer
{
    public ?ClicToPay\Client $client = null;

    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "$exchange->endpoint ", $exchange->connectionReused ? 'kept' : 'new', "\n";
        if ($exchange->endpoint === 'getOrderStatus.do') {
            echo $this->client->getOrderStatusExtended('id')->status->name, "\n";
        }
    }
}

$observer = new Observer();
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}'), Reply::json('{"errorCode":"0","orderStatus":6}'), Reply::json('{"errorCode":"0","orderStatus":1}'),
    Reply::json('{"errorCode":"0","orderStatus":6}')]);
$observer->client = $gateway->client(['observer' => $observer]);
echo $observer->client->getOrderStatus('id')->status->name, "\n", $observer->client->getOrderStatus('id')->status->name, "\n";
$observer->client = null; // else PHP ends with the cycle in memory
--EXPECT--
getOrderStatus.do new
getOrderStatusExtended.do new
Declined
Deposited
getOrderStatus.do kept
getOrderStatusExtended.do kept
Declined
Authorised
