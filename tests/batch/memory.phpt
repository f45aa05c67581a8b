--TEST--
Memory does not grow with the orders
--EXTENSIONS--
clictopay
--SKIPIF--
<?php getenv('USE_ZEND_ALLOC') === '0' && die('skip a sanitizer, or valgrind, keeps what is freed'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

/*
 * STATUSES=100000 tools/phpt --set-timeout 600 tests/batch/memory.phpt asks for as many. The kernel's figure counts what
 * libcurl, OpenSSL and cJSON allocate, which PHP's does not see.
 */
function resident(): int
{
    preg_match('/^VmRSS:\s+(\d+)/m', (string) @file_get_contents('/proc/self/status'), $found);
    return (int) ($found[1] ?? 0);
}

$count = max(2000, (int) getenv('STATUSES') ?: 5000);
$orders = (static function () use ($count): Generator {
    for ($order = 0; $order < $count; $order++) {
        // Some that fail: their exceptions must go, too.
        yield $order % 10 === 9 ? "order $order" : "order-$order";
    }
})();
$gateway = new Gateway(['*' => PAID]);
$seen = $paid = 0;
foreach ($gateway->client()->statuses($orders, 8) as $key => $result) {
    $paid += $result instanceof ClicToPay\OrderStatus && $result->orderId === $key ? 1 : 0;
    unset($result);
    if (++$seen === 1000) {
        [$php, $kilobytes] = [memory_get_usage(), resident()];
    }
}
[$php, $kilobytes] = [memory_get_usage() - $php, resident() - $kilobytes];
echo $seen === $count && $paid === $count - intdiv($count, 10) ? 'all there' : "$seen, $paid paid", "\n";
echo $php < 4096 ? 'PHP: flat' : "PHP: $php bytes more", "\n";
echo $kilobytes < 1024 ? 'process: flat' : "process: $kilobytes KiB more", "\n";
--EXPECT--
all there
PHP: flat
process: flat
