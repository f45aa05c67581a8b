--TEST--
A child that ends, drops its clients or dies leaves the parent's connection alone
--EXTENSIONS--
clictopay
pcntl
posix
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
    public function end(ClicToPay\Exchange $exchange): void
    {
        echo $exchange->connectionReused ? 'kept' : 'new', "\n";
    }
}

$world = new World(Workers::directory(), 'P');
$order = $world->order($world->number(), 1000);
$client = $world->client(['observer' => new Reuse()]);
$client->getOrderStatusExtended($order);
$ways = [
    'exits' => static fn () => exit(0),
    'drops its client' => static function () use (&$client): never {
        $client = null;
        gc_collect_cycles();
        exit(0);
    },
    'makes another client' => static function () use (&$client): never {
        $client = $client->with(['timeout' => 1]);
        exit(0);
    },
    'dies of an error' => static fn (): mixed => (static function (): void {
        ini_set('display_errors', '0');
        trigger_error('the end', E_USER_ERROR);
    })(),
    'is killed' => static function (): never {
        posix_kill(getmypid(), SIGKILL);
        exit(0);
    },
];
foreach ($ways as $way) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        $way();
    }
    pcntl_waitpid($pid, $status);
    $client->getOrderStatusExtended($order);
}
?>
--EXPECT--
new
kept
kept
kept
kept
kept
