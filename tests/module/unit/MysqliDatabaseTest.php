<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\{DatabaseException, MysqliDatabase};
use ClicToPay\Shop\Tests\MariaDb;
use PHPUnit\Framework\TestCase;

final class MysqliDatabaseTest extends TestCase
{
    private string $name;
    private \mysqli $link;
    private MysqliDatabase $database;

    protected function setUp(): void
    {
        $this->name = MariaDb::shared()->create();
        $this->link = MariaDb::shared()->connect($this->name);
        $this->link->query('CREATE TABLE t (id INT PRIMARY KEY, word VARCHAR(4) NULL, n TINYINT UNSIGNED NULL) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4');
        $this->link->query("INSERT INTO t VALUES (1, 'a', 1), (2, 'b', 2)");
        $this->database = new MysqliDatabase($this->link);
    }

    protected function tearDown(): void
    {
        mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
    }

    /** @return iterable<string, array{int}> */
    public function reportModes(): iterable
    {
        yield 'off' => [MYSQLI_REPORT_OFF];
        yield 'errors as warnings' => [MYSQLI_REPORT_ERROR];
        yield 'exceptions' => [MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT];
        yield 'everything' => [MYSQLI_REPORT_ALL];
    }

    /** @dataProvider reportModes */
    public function testThrowsItsOwnExceptionInEveryReportModeAndLeavesTheMode(int $mode): void
    {
        mysqli_report($mode);
        try {
            $this->database->rows('SELECT missing FROM t WHERE word = ?', ['secret']);
            self::fail('No exception.');
        } catch (DatabaseException $exception) {
            self::assertSame(1054, $exception->getCode());
            self::assertStringNotContainsString('missing', $exception->getMessage());
        }
        self::assertSame([['id' => 2]], $this->database->rows('SELECT id FROM t WHERE n + 0 = ?', [2]));
        self::assertSame($mode, (new \mysqli_driver())->report_mode);
    }

    /** @return iterable<string, array{string, list<int|string>}> */
    public function misfits(): iterable
    {
        yield 'too long' => ['UPDATE t SET word = ? WHERE id = 1', ['abcde']];
        yield 'too large' => ['UPDATE t SET n = ? WHERE id = 1', [256]];
        yield 'no number' => ['UPDATE t SET n = ? WHERE id = 1', ['many']];
        yield 'inserted' => ["INSERT IGNORE INTO t (id, word) VALUES (3, ?)", ['abcde']];
    }

    /**
     * @dataProvider misfits
     * @param list<int|string> $parameters
     */
    public function testStoresNothingInAnotherForm(string $sql, array $parameters): void
    {
        try {
            $this->database->change($sql, $parameters);
            self::fail('No exception.');
        } catch (DatabaseException) {
            self::assertSame([['id' => 1, 'word' => 'a', 'n' => 1], ['id' => 2, 'word' => 'b', 'n' => 2]], $this->database->rows('SELECT * FROM t ORDER BY id'));
        }
    }

    public function testALostClaimIsNoError(): void
    {
        self::assertSame(0, $this->database->change("INSERT IGNORE INTO t (id, word) VALUES (1, 'x')"));
        self::assertSame(0, $this->database->change("UPDATE t SET word = 'x' WHERE id = 1 AND word = 'y'"));
        self::assertSame(1, $this->database->change("UPDATE t SET word = 'x' WHERE id = 1 AND word = 'a'"));
    }

    public function testAWarningDoesNotTakeTheIdAway(): void
    {
        $this->link->query('CREATE TABLE counted (id INT AUTO_INCREMENT PRIMARY KEY, word CHAR(1) DEFAULT NULL UNIQUE) ENGINE=InnoDB');
        $this->database->change("INSERT INTO counted (word) VALUES ('a')");
        $first = $this->database->lastId();
        // One of the two rows is there already: a warning.
        $this->database->change("INSERT IGNORE INTO counted (word) VALUES ('a'), ('b')");
        self::assertGreaterThan($first, $this->database->lastId());
    }

    public function testRollsBackWhatThrows(): void
    {
        try {
            $this->database->transaction(function (): void {
                $this->database->change("UPDATE t SET word = 'x'");
                throw new \RuntimeException('no');
            });
            self::fail('No exception.');
        } catch (\RuntimeException) {
            self::assertSame([['word' => 'a'], ['word' => 'b']], $this->database->rows('SELECT word FROM t ORDER BY id'));
        }
    }

    public function testRefusesNesting(): void
    {
        $this->expectException(\LogicException::class);
        $this->database->transaction(fn () => $this->database->transaction(static fn () => null));
    }

    /** Two processes lock two rows in opposite order: one is the victim, and its work is done in the end all the same. */
    public function testRepeatsADeadlock(): void
    {
        $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $meet = static function ($socket, int &$tries): void {
            if (++$tries === 1) {
                fwrite($socket, "here\n");
                fgets($socket);
            }
        };
        $pid = pcntl_fork();
        if ($pid === 0) {
            $this->swap(new MysqliDatabase(MariaDb::shared()->connect($this->name)), 2, 1, $pair[1], $meet);
            posix_kill(getmypid(), SIGKILL);
        }
        $tries = $this->swap($this->database, 1, 2, $pair[0], $meet);
        $other = (int) fgets($pair[0]);
        pcntl_waitpid($pid, $status);
        self::assertSame(3, $tries + $other);
        self::assertSame([['n' => 3], ['n' => 4]], $this->database->rows('SELECT n FROM t ORDER BY id'));
    }

    /** @return iterable<string, array{int, int}> */
    public function failures(): iterable
    {
        yield 'deadlock' => [1213, 2];
        yield 'lock wait timeout' => [1205, 2];
        yield 'row changed since it was read' => [1020, 2];
        yield 'error during commit' => [1180, 2];
        yield 'node that joins its cluster' => [1047, 2];
        yield 'duplicate' => [1062, 1];
    }

    /** @dataProvider failures */
    public function testRepeatsWhatARepetitionCuresAndNothingElse(int $error, int $expected): void
    {
        $this->link->query("CREATE TRIGGER fails BEFORE UPDATE ON t FOR EACH ROW
            IF @failed IS NULL THEN SET @failed = 1; SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = $error; END IF");
        $tries = 0;
        try {
            $this->database->transaction(function () use (&$tries): void {
                $tries++;
                $this->database->change("INSERT INTO t (id) VALUES (3)");
                $this->database->change('UPDATE t SET n = n + 1 WHERE id = 1');
            });
        } catch (DatabaseException $exception) {
            self::assertSame($error, $exception->getCode());
        }
        self::assertSame($expected, $tries);
        self::assertSame($expected - 1, count($this->database->rows('SELECT id FROM t WHERE id = 3')));
    }

    /** @return iterable<string, array{int, int}> */
    public function refusals(): iterable
    {
        yield 'another node was faster' => [1213, 2];
        yield 'the node is cut off' => [1047, 2];
        yield 'any other error of the server' => [1105, 2];
        yield 'the link is gone: nobody knows what became of the commit' => [2006, 1];
    }

    /** @dataProvider refusals */
    public function testRepeatsACommitThatAClusterRefused(int $error, int $expected): void
    {
        $link = new class ('localhost', 'root', '', $this->name, 0, MariaDb::shared()->socket) extends \mysqli {
            public int $refusal = 0;

            public function commit(int $flags = 0, ?string $name = null): bool
            {
                if ($this->refusal === 0) {
                    return parent::commit($flags, $name);
                }
                [$error, $this->refusal] = [$this->refusal, 0];
                throw new \mysqli_sql_exception('refused', $error);
            }
        };
        $link->refusal = $error;
        $database = new MysqliDatabase($link);
        $tries = 0;
        try {
            $database->transaction(function () use ($database, &$tries): void {
                $tries++;
                $database->change('UPDATE t SET n = n + 1 WHERE id = 1');
            });
        } catch (DatabaseException $exception) {
            self::assertSame($error, $exception->getCode());
        }
        self::assertSame($expected, $tries);
        self::assertSame([['n' => $expected]], $this->database->rows('SELECT n FROM t WHERE id = 1'));
    }

    public function testKeepsEmojiOutOfALinkThatCannotCarryThem(): void
    {
        $this->link->set_charset('utf8');
        $this->database->change('UPDATE t SET word = ? WHERE id = 1', ["é\u{1F600}"]);
        self::assertSame('é?', $this->database->rows('SELECT word FROM t WHERE id = 1')[0]['word']);
        $this->link->set_charset('utf8mb4');
        $this->database->change('UPDATE t SET word = ? WHERE id = 1', ["é\u{1F600}"]);
        self::assertSame("é\u{1F600}", $this->database->rows('SELECT word FROM t WHERE id = 1')[0]['word']);
    }

    /** @param resource $socket */
    private function swap(MysqliDatabase $database, int $first, int $second, $socket, \Closure $meet): int
    {
        $tries = 0;
        $database->transaction(function () use ($database, $first, $second, $socket, $meet, &$tries): void {
            $database->change('UPDATE t SET n = n + 1 WHERE id = ?', [$first]);
            $meet($socket, $tries);
            $database->change('UPDATE t SET n = n + 1 WHERE id = ?', [$second]);
        });
        if ($first === 2) {
            fwrite($socket, "$tries\n");
        }
        return $tries;
    }
}
