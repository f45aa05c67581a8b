--TEST--
A child never uses its parent's connection, and the parent's survives
--EXTENSIONS--
clictopay
pcntl
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' && die('skip a child leaves its copy of the parent\'s connection unfreed, on purpose');
require __DIR__ . '/../inc/skip_tls.inc';
?>
--FILE--
<?php
use ClicToPayFault\Workers;
use ClicToPayFault\World;

require __DIR__ . '/../fault/autoload.php';

final class Reuse
{
    public array $reused = [];

    public function end(ClicToPay\Exchange $exchange): void
    {
        $this->reused[] = $exchange->connectionReused ? 'kept' : 'new';
    }
}

$world = new World(Workers::directory(), 'P');
$orders = array_map(static fn (): string => $world->order($world->number(), 1000), range(0, 2));
// Slow enough that the answers to both children are under way at the same time.
$world->control('POST', 'faults', ['endpoint' => '*', 'kind' => 'latency', 'value' => '20', 'count' => 1000]);

$watch = new Reuse();
$client = $world->client(['observer' => $watch]);
$client->getOrderStatusExtended($orders[0]);

/** How many of ten answers are about the order that was asked for. */
function own(ClicToPay\Client $client, string $order): int
{
    $own = 0;
    for ($call = 0; $call < 10; $call++) {
        $own += $client->getOrderStatusExtended($order)->orderId === $order ? 1 : 0;
    }
    return $own;
}

$children = [];
foreach ([1, 2] as $child) {
    $children[$child] = pcntl_fork();
    if ($children[$child] === 0) {
        $watch->reused = [];
        exit(own($client, $orders[$child]) + (array_unique($watch->reused) === ['new', 'kept'] ? 100 : 0));
    }
}
echo 'parent: ', own($client, $orders[0]), " own answers\n";
foreach ($children as $child => $pid) {
    pcntl_waitpid($pid, $status);
    $code = pcntl_wexitstatus($status);
    echo "child $child: ", $code % 100, ' own answers', $code > 100 ? ', on a connection of its own' : '', "\n";
}
$client->getOrderStatusExtended($orders[0]);
echo 'parent: ', implode(' ', array_unique($watch->reused)), ', ', array_count_values($watch->reused)['new'], " new\n";
?>
--EXPECT--
parent: 10 own answers
child 1: 10 own answers, on a connection of its own
child 2: 10 own answers, on a connection of its own
parent: new kept, 1 new
