--TEST--
A connection that was idle for clictopay.pool_max_idle seconds is not used again
--EXTENSIONS--
clictopay
--INI--
clictopay.pool_max_idle=0
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateway = gateway(3);
$client = $gateway->client(['observer' => new Reuse()]);
for ($call = 0; $call < 3; $call++) {
    $client->getOrderStatus('id');
}
?>
--EXPECT--
new
new
new
