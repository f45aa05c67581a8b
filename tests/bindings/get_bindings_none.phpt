--TEST--
A customer without stored credentials has an empty list
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['{"errorCode":"0","bindings":[]}', '{"errorCode":"0"}', '{"errorCode":"2","errorMessage":"Information not found"}'] as $body) {
    $gateway = new Gateway([Reply::json($body)]);
    var_dump($gateway->client()->getBindings('client'));
}
--EXPECT--
array(0) {
}
array(0) {
}
array(0) {
}
