<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;
use mysqli_sql_exception;
use RuntimeException;

/** A MariaDB of its own that can die at any moment and comes back with what it had. */
final class MariaDb
{
    public readonly string $socket;
    private readonly string $directory;
    private readonly Daemon $daemon;

    /**
     * @param list<string> $options
     * @param string|null $user null: the one of this process
     * @param list<string> $program what starts it
     */
    public function __construct(string $directory, array $options = ['--skip-networking'], ?string $user = null, array $program = ['mariadbd'])
    {
        mkdir($directory);
        mkdir("$directory/data");
        if ($user !== null) {
            chown($directory, $user);
            chown("$directory/data", $user);
        }
        $this->directory = $directory;
        $this->socket = "$directory/socket";
        // 2: written at each commit, which is durable as long as the machine itself does not fall over.
        $this->daemon = new Daemon([
            ...$program, '--no-defaults', '--user=' . self::name($user), "--datadir=$directory/data", "--socket=$this->socket", "--pid-file=$directory/pid",
            "--tmpdir=$directory", '--sql-mode=', '--character-set-server=utf8mb4', '--max-connections=100', '--innodb-flush-log-at-trx-commit=2',
            '--innodb-buffer-pool-size=128M', '--innodb-log-file-size=32M', '--innodb-lock-wait-timeout=5', ...$options,
        ], "$directory/log", $user);
    }

    /** Makes an empty database server out of the empty directory. */
    public function initialise(?string $user = null): void
    {
        $command = ['mariadb-install-db', '--no-defaults', '--user=' . self::name($user), "--datadir=$this->directory/data",
            '--auth-root-authentication-method=normal', '--skip-test-db', '--force', '--innodb-log-file-size=32M'];
        exec(implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1 </dev/null', $output, $status);
        if ($status !== 0) {
            throw new RuntimeException("MariaDB's data directory could not be made:\n" . implode("\n", $output));
        }
    }

    public function start(string ...$more): void
    {
        $this->daemon->start(...$more);
    }

    public function kill(): void
    {
        $this->daemon->kill();
    }

    public function stop(): void
    {
        $this->daemon->stop();
    }

    public function awaitReady(): void
    {
        $this->daemon->awaitReady(function (): bool {
            try {
                return $this->connect('')->query('SELECT 1') !== false;
            } catch (mysqli_sql_exception) {
                return false;
            }
        }, 120.0);
    }

    public function connect(string $database = 'shop'): mysqli
    {
        mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
        $link = @new mysqli('localhost', 'root', '', $database, 0, $this->socket);
        $link->set_charset('utf8mb4');
        $link->query("SET SESSION sql_mode = ''");
        return $link;
    }

    private static function name(?string $user): string
    {
        return $user ?? posix_getpwuid(posix_geteuid())['name'];
    }
}
