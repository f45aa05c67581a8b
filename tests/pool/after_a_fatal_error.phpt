--TEST--
A web request that ends in the middle of a call leaves a connection that the next one can use
--EXTENSIONS--
clictopay
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' && die('skip after a fatal error only the memory manager of PHP frees what is left');
?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/../inc/web_server.inc';

$gateway = new Gateway(array_fill(0, 6, Reply::json(['errorCode' => '0', 'orderStatus' => 2])));
$server = new WebServer(__DIR__ . '/page.inc', ['GATEWAY' => $gateway->url], ['memory_limit' => '32M']);
foreach (['exit', 'fatal', 'memory'] as $end) {
    echo "$end: ", $server->get(['then' => $end]) ?: 'nothing', "\n", $server->get(), "\n";
}
?>
--EXPECT--
exit: bye
Deposited, kept; 1 open, 2 calls on it; 1 hits, 1 misses, 0 handshakes, 0 CA files
fatal: nothing
Deposited, kept; 1 open, 4 calls on it; 3 hits, 1 misses, 0 handshakes, 0 CA files
memory: nothing
Deposited, kept; 1 open, 6 calls on it; 5 hits, 1 misses, 0 handshakes, 0 CA files
