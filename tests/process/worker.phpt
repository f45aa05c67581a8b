--TEST--
A request that ends inside an observer leaves the next one of the same process clean
--EXTENSIONS--
clictopay
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' && die('skip after a fatal error only the memory manager of PHP frees what is left');
require __DIR__ . '/../inc/skip_tls.inc';
?>
--FILE--
<?php
use ClicToPayFault\Workers;
use ClicToPayFault\World;

require __DIR__ . '/../fault/autoload.php';
require __DIR__ . '/../inc/web_server.inc';

$directory = Workers::directory();
$world = new World($directory, 'W');
$orders = array_map(static fn (): string => $world->order($world->number(), 1000), range(0, 1));
array_map($world->pay(...), $orders);

$server = new WebServer(__DIR__ . '/worker.inc', ['GATEWAY' => $world->url, 'CA_FILE' => "$directory/ca.pem"], ['memory_limit' => '32M']);
$request = static function (string $scene, string $order) use ($server): void {
    $answer = str_replace((string) $server->pid, 'PID', $server->get(['scene' => $scene, 'order' => $order]));
    echo str_pad("$scene:", 12), $answer === '' ? 'nothing' : $answer, "\n";
};

foreach (['exit', 'fatal', 'memory', 'exception'] as $scene) {
    $request($scene, $orders[0]);
    $request('plain', $orders[1]);
}
// The refunds were executed, once each, whatever became of the requests.
echo $world->executed($orders[0], 'refund'), " refunds\n";
?>
--EXPECT--
exit:       bye
plain:      deposited, own answer, process PID
fatal:      nothing
plain:      deposited, own answer, process PID
memory:     nothing
plain:      deposited, own answer, process PID
exception:  refunded
plain:      deposited, own answer, process PID
4 refunds
