<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\StandIn;

use ClicToPay\Shop\Tests\MariaDb;
use PHPUnit\Framework\TestCase;

final class MariaDbTest extends TestCase
{
    public function testHasTheShopsEmptySqlMode(): void
    {
        $link = MariaDb::shared()->connect();
        self::assertSame('', $link->query('SELECT @@SESSION.sql_mode')->fetch_column());
    }

    public function testEndsWithItsDirectory(): void
    {
        $server = MariaDb::start();
        self::assertDirectoryExists(dirname($server->socket));
        $server->stop();
        clearstatcache();
        self::assertDirectoryDoesNotExist(dirname($server->socket));
    }

    public function testEndsWithTheProcessThatStartedIt(): void
    {
        $code = 'require $argv[1]; echo ClicToPay\Shop\Tests\MariaDb::start()->socket, "\n"; posix_kill(getmypid(), SIGKILL);';
        $process = proc_open([PHP_BINARY, '-r', $code, __DIR__ . '/../inc/MariaDb.php'], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
        $socket = trim((string) fgets($pipes[1]));
        self::assertStringEndsWith('/socket', $socket);
        // The server's guard holds the same error output, and ends after it has removed the directory.
        self::assertSame('', stream_get_contents($pipes[2]));
        proc_close($process);
        clearstatcache();
        self::assertDirectoryDoesNotExist(dirname($socket));
    }
}
