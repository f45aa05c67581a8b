<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** A MariaDB of its own for the tests of one process; it ends with that process, however that ends (see `mariadb` beside this file). */
final class MariaDb
{
    private static ?self $shared = null;
    private int $databases = 0;

    /**
     * @param resource $process
     * @param resource $input   the server runs while this is open
     */
    private function __construct(public readonly string $socket, private $process, private $input)
    {
    }

    /** The one that all tests of this process share: starting it takes seconds. */
    public static function shared(): self
    {
        return self::$shared ??= self::start();
    }

    public static function start(): self
    {
        $process = proc_open([__DIR__ . '/mariadb'], [['pipe', 'r'], ['pipe', 'w']], $pipes);
        $socket = rtrim((string) fgets($pipes[1]));
        if ($socket === '') {
            throw new \RuntimeException('MariaDB did not start; its log is above.');
        }
        return new self($socket, $process, $pipes[0]);
    }

    /** Makes an empty database and gives its name. */
    public function create(): string
    {
        $name = 'test' . ++$this->databases;
        $this->connect()->query("CREATE DATABASE $name CHARACTER SET utf8mb4");
        return $name;
    }

    /** A new link with the shop's empty sql_mode. */
    public function connect(string $database = ''): \mysqli
    {
        mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
        $link = new \mysqli('localhost', 'root', '', $database, 0, $this->socket);
        $link->set_charset('utf8mb4');
        $link->query("SET SESSION sql_mode = ''");
        return $link;
    }

    public function stop(): void
    {
        fclose($this->input);
        proc_close($this->process);
    }
}
