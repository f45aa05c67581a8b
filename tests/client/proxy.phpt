--TEST--
The option proxy sends calls through a proxy
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Client;

$proxy = new Gateway([Reply::json(['errorCode' => '0', 'orderStatus' => 0])]);
$client = new Client('user', 'secret', 'http://127.0.0.1:1/payment/rest/', ['proxy' => substr($proxy->url, 0, -strlen('/payment/rest/'))]);
$client->getOrderStatus('id');
echo $proxy->requests()[0]->path, "\n";
--EXPECT--
http://127.0.0.1:1/payment/rest/getOrderStatus.do
