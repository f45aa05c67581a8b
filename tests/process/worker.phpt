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

$directory = Workers::directory();
$world = new World($directory, 'W');
$orders = array_map(static fn (): string => $world->order($world->number(), 1000), range(0, 1));
array_map($world->pay(...), $orders);

// PHP's own web server: one process for all requests.
$command = sprintf('exec %s %s -d display_errors=0 -d log_errors=0 -d memory_limit=32M -S 127.0.0.1:0 %s', getenv('TEST_PHP_EXECUTABLE'),
    getenv('TEST_PHP_EXTRA_ARGS'), escapeshellarg(__DIR__ . '/worker.inc'));
$server = proc_open($command, [2 => ['pipe', 'w']], $pipes, null, ['GATEWAY' => $world->url, 'CA_FILE' => "$directory/ca.pem"] + getenv());
register_shutdown_function(static function () use ($server): void {
    proc_terminate($server);
    proc_close($server);
});
if (!preg_match('~\((http://\S+)\) started~', (string) fgets($pipes[2]), $parts)) {
    die('the web server did not start');
}

function request(string $scene, string $order): void
{
    global $parts, $server;
    $answer = file_get_contents("$parts[1]/?scene=$scene&order=$order", context: stream_context_create(['http' => ['ignore_errors' => true]]));
    $answer = str_replace((string) proc_get_status($server)['pid'], 'PID', (string) $answer);
    echo str_pad("$scene:", 12), $answer === '' ? 'nothing' : $answer, "\n";
}

foreach (['exit', 'fatal', 'memory', 'exception'] as $scene) {
    request($scene, $orders[0]);
    request('plain', $orders[1]);
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
