--TEST--
with() takes an option back
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway(array_fill(0, 2, Reply::json(['errorCode' => '0', 'orderStatus' => 0])));
$client = $gateway->client(['language' => 'ar', 'userAgent' => 'shop/1']);
$client->with(['language' => null, 'userAgent' => null])->getOrderStatus('id');
$client->with([])->getOrderStatus('id');
foreach ($gateway->requests() as $request) {
    echo $request->headers['user-agent'] ?? 'no user agent', ' ', var_export($request->field('language'), true), "\n";
}
--EXPECT--
no user agent NULL
shop/1 'ar'
