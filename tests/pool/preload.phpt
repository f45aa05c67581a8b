--TEST--
What a preload script calls is not kept for the workers
--EXTENSIONS--
clictopay
opcache
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' && die('skip PHP itself does not preload under the sanitizers');
PHP_OS_FAMILY === 'Windows' && die('skip there is no preloading on Windows');
?>
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateway = gateway(3);
putenv("GATEWAY=$gateway->url");
$code = <<<'PHP'
    <?php
    $client = new ClicToPay\Client('shop-api', 'secret', getenv('GATEWAY'), ['observer' => new class {
        public function end(ClicToPay\Exchange $e): void
        {
            echo $e->connectionReused ? 'kept' : 'new', "\n";
        }
    }]);
    $client->getOrderStatus('id');
    echo ClicToPay\Client::connections()['misses'], " misses\n";
    PHP;
$preload = tempnam(sys_get_temp_dir(), 'ctp');
file_put_contents($preload, "$code\n\$client->getOrderStatus('id');");
$main = tempnam(sys_get_temp_dir(), 'ctp');
file_put_contents($main, $code);
passthru(sprintf('%s %s -d opcache.enable_cli=1 -d opcache.preload=%s %s', getenv('TEST_PHP_EXECUTABLE'), getenv('TEST_PHP_EXTRA_ARGS'),
    escapeshellarg($preload), escapeshellarg($main)));
unlink($preload);
unlink($main);
?>
--EXPECT--
new
0 misses
kept
new
1 misses
