<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;
use mysqli_sql_exception;
use RuntimeException;

/**
 * Two web nodes behind a balancer, each with a database node of its own in a MariaDB Galera cluster of three. The nodes talk over addresses
 * of a network namespace that this process has for itself: one whose address is taken away is cut off from the others.
 */
final class Cluster extends World
{
    private const USER = 'mysql';
    private const PROVIDERS = ['/usr/lib/galera/libgalera_smm.so', '/usr/lib64/galera-4/libgalera_smm.so'];
    private const PATIENCE = 180;

    /** @var array<int, MariaDb> 1, 2, 3 */
    private array $nodes = [];

    /** @var list<Web> */
    private array $webs = [];
    private readonly Balancer $balancer;
    private bool $torn = false;

    public function __construct(string $directory, string $extension, int $seed, int $checkouts, int $workers)
    {
        parent::__construct($directory, $extension, $seed, $checkouts);
        chmod($directory, 0711);
        // Where this tree lies the user of the database may have no business.
        copy(dirname(__DIR__) . '/galera-node', "$directory/galera-node");
        chmod("$directory/galera-node", 0755);
        foreach ([1, 2, 3] as $number) {
            $this->nodes[$number] = $this->makeNode($number);
        }
        $this->nodes[1]->initialise(self::USER);
        $this->nodes[1]->start('--wsrep-new-cluster');
        $this->nodes[1]->awaitReady();
        $this->shop->fillDatabase($this->nodes[1]->connect(''), 'InnoDB', $checkouts, $seed);
        foreach ([2, 3] as $number) {
            $this->nodes[$number]->start();
            $this->nodes[$number]->awaitReady();
        }
        $ports = [self::port(), self::port()];
        foreach ([1, 2] as $number) {
            $this->shop->putFiles("$directory/www$number", "localhost::{$this->nodes[$number]->socket}");
            $this->webs[] = $web = new Web("$directory/web$number", "$directory/www$number", $this->mails, $extension, $workers, $ports[$number - 1]);
            $web->start();
        }
        $this->balancer = new Balancer("$directory/balancer", $this->port, $ports);
        $this->balancer->start();
        $this->furnish();
    }

    public static function address(int $number): string
    {
        return "10.9.0.$number";
    }

    public function stop(): void
    {
        $this->relay->stop();
        $this->balancer->stop();
        foreach ([...$this->webs, $this->gateway, ...array_reverse($this->nodes)] as $server) {
            $server->stop();
        }
    }

    public function www(): string
    {
        return "$this->directory/www1";
    }

    public function connect(): mysqli
    {
        foreach ($this->nodes as $node) {
            if ($this->status($node) !== null) {
                return $node->connect();
            }
        }
        throw new mysqli_sql_exception('No node of the cluster answers.');
    }

    /** A link to one of the nodes. */
    public function node(int $number): mysqli
    {
        return $this->nodes[$number]->connect();
    }

    public function figures(): array
    {
        $figures = ['transactions refused by another node (since each node\'s last start)' => 0];
        foreach ($this->nodes as $node) {
            $rows = $node->connect('')->query("SHOW STATUS WHERE variable_name IN ('wsrep_local_cert_failures', 'wsrep_local_bf_aborts')")->fetch_all();
            $figures[array_key_first($figures)] += array_sum(array_column($rows, 1));
        }
        return $figures;
    }

    public function deeds(): array
    {
        return [
            'a php-fpm worker killed' => fn (Dice $dice) => $this->webs[$dice->number(0, 1)]->killWorker($dice->number(0, 1000)),
            'the gateway killed' => function (Dice $dice): void {
                $this->gateway->kill();
                $this->loop->rest($dice->number(0, 1500) / 1000);
                $this->gateway->start();
            },
            'a database node killed' => fn (Dice $dice) => $this->tear(function () use ($dice): void {
                $node = $this->nodes[$dice->number(1, 3)];
                $node->kill();
                $this->loop->rest($dice->number(0, 3000) / 1000);
                $node->start();
            }),
            'a database node cut off' => fn (Dice $dice) => $this->tear(function () use ($dice): void {
                $address = self::address($dice->number(1, 3)) . '/32';
                self::ip('del', $address);
                // Five seconds are needed for the others to take it for lost.
                $this->loop->rest($dice->number(2, 12));
                self::ip('add', $address);
            }),
        ];
    }

    /** One at a time, and only a cluster that is whole: of three nodes two can go on, one can't. */
    private function tear(\Closure $deed): void
    {
        $this->awaitWhole();
        $this->torn = true;
        $deed();
        $this->torn = false;
        $this->awaitWhole();
    }

    private function awaitWhole(): void
    {
        $end = microtime(true) + self::PATIENCE;
        while ($this->torn || array_filter($this->nodes, fn (MariaDb $node): bool => $this->status($node) !== 3) !== []) {
            if (microtime(true) > $end) {
                throw new RuntimeException('The cluster does not come together again.');
            }
            $this->loop->rest(0.3);
        }
    }

    /** How many nodes it sees; null: it does not answer, or may not. */
    private function status(MariaDb $node): ?int
    {
        try {
            $rows = $node->connect('')->query("SHOW STATUS WHERE variable_name IN ('wsrep_ready', 'wsrep_cluster_size', 'wsrep_local_state_comment')")->fetch_all();
        } catch (mysqli_sql_exception) {
            return null;
        }
        $status = array_column($rows, 1, 0);
        return ($status['wsrep_ready'] ?? '') === 'ON' && $status['wsrep_local_state_comment'] === 'Synced' ? (int) $status['wsrep_cluster_size'] : null;
    }

    private function makeNode(int $number): MariaDb
    {
        $address = self::address($number);
        $provider = current(array_filter(self::PROVIDERS, 'is_file')) ?: throw new RuntimeException('Galera is missing (Debian: galera-4).');
        return new MariaDb("$this->directory/node$number", [
            "--bind-address=$address", '--port=3306', '--binlog-format=ROW', '--innodb-autoinc-lock-mode=2', '--wsrep-on=ON', "--wsrep-provider=$provider",
            '--wsrep-cluster-name=chaos', '--wsrep-cluster-address=gcomm://' . implode(',', array_map(self::address(...), [1, 2, 3])),
            "--wsrep-node-name=node$number", "--wsrep-node-address=$address", '--wsrep-sst-method=rsync', "--wsrep-sst-receive-address=$address:4444",
            '--wsrep-sync-wait=7', '--wsrep-retry-autocommit=4', '--wsrep-slave-threads=2',
            "--wsrep-provider-options=gmcast.listen_addr=tcp://$address:4567;ist.recv_addr=$address:4568;gcache.size=128M",
        ], self::USER, ["$this->directory/galera-node"]);
    }

    private static function ip(string $deed, string $address): void
    {
        exec("ip address $deed $address dev lo 2>&1", $output, $status);
        if ($status !== 0) {
            throw new RuntimeException("ip address $deed $address: " . implode("\n", $output));
        }
    }
}
