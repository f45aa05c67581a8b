--TEST--
A connection waits for the next web request of the same worker
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/web_server.inc';

$gateway = new Gateway(array_fill(0, 3, Reply::json(['errorCode' => '0', 'orderStatus' => 2])));
$server = new WebServer(__DIR__ . '/page.inc', ['GATEWAY' => $gateway->url]);
for ($request = 0; $request < 3; $request++) {
    echo $server->get(), "\n";
}
?>
--EXPECT--
Deposited, new; 1 open, 1 calls on it; 0 hits, 1 misses, 0 handshakes, 0 CA files
Deposited, kept; 1 open, 2 calls on it; 1 hits, 1 misses, 0 handshakes, 0 CA files
Deposited, kept; 1 open, 3 calls on it; 2 hits, 1 misses, 0 handshakes, 0 CA files
