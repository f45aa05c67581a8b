--TEST--
A child may go on with the loop, or leave it; the parent's goes on untouched
--EXTENSIONS--
clictopay
pcntl
--SKIPIF--
<?php getenv('USE_ZEND_ALLOC') === '0' && die('skip a child leaves its copy of the parent\'s connections unfreed, on purpose'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

$gateway = new Gateway(['a' => [Reply::held(paid('a'), 2)], 'b' => [Reply::held(paid('b'), 4), paid('b')], '*' => PAID]);
$statuses = $gateway->client()->statuses(['a', 'b', 'c', 'd'], 2);
$statuses->rewind(); // 'b' is under way
echo told($statuses->key(), $statuses->current()), "\n";

$child = pcntl_fork();
if ($child === 0) {
    exit(0);
}
pcntl_waitpid($child, $status);
[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$child = pcntl_fork();
if ($child === 0) {
    $told = [];
    for ($statuses->next(); $statuses->valid(); $statuses->next()) {
        $told[] = told($statuses->key(), $statuses->current());
    }
    sort($told);
    fwrite($theirs, 'child: ' . implode(', ', $told) . "\n");
    exit(0);
}
pcntl_waitpid($child, $status);
echo fgets($ours);
$told = [];
for ($statuses->next(); $statuses->valid(); $statuses->next()) {
    $told[] = told($statuses->key(), $statuses->current());
}
sort($told);
echo 'parent: ', implode(', ', $told), "\n";
--EXPECT--
a: Deposited a
child: b: Deposited b, c: Deposited c, d: Deposited d
parent: b: Deposited b, c: Deposited c, d: Deposited d
