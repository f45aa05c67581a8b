--TEST--
Proxies of the environment are not used
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$proxy = new Gateway([]);
foreach (['http_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'all_proxy', 'https_proxy'] as $name) {
    putenv("$name=" . substr($proxy->url, 0, -strlen('/payment/rest/')));
}
$gateway = new Gateway([Reply::json(['errorCode' => '0', 'orderStatus' => 0])]);
$gateway->client()->getOrderStatus('id');
echo $gateway->calls(), ', ', $proxy->calls(), "\n";
--EXPECT--
getOrderStatus.do, nothing
