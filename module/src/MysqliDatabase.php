<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * On the shop's own mysqli link, whatever its report mode, character set and sql_mode.
 *
 * @phpstan-import-type Row from Database
 */
final class MysqliDatabase implements Database
{
    private const DEADLOCK = 1213;
    /** what a repetition cures: deadlock, lock wait timeout, a row that changed since it was read, an error during commit, a node that joins its cluster */
    private const REPEATED = [self::DEADLOCK, 1205, 1020, 1180, 1047];
    /** what the database says when it stored something else than it was given: cut, out of range, not of the type */
    private const SPOILT = [1264, 1265, 1366, 1406];
    /** errors from here on are the client's: the connection is gone, so nobody knows what became of a commit */
    private const CLIENT_ERRORS = 2000;
    private const TRIES = 10;

    private bool $inTransaction = false;
    private int $lastId = 0;

    public function __construct(private readonly \mysqli $link)
    {
    }

    public function rows(string $sql, array $parameters = []): array
    {
        return $this->guarded(function () use ($sql, $parameters): array {
            $statement = $this->execute($sql, $parameters);
            $rows = self::all($statement->get_result());
            $statement->close();
            return $rows;
        });
    }

    /** Nothing is stored in another form than it was given: with the shop's empty sql_mode that is a warning only, here an exception. */
    public function change(string $sql, array $parameters = []): int
    {
        if (!$this->inTransaction) {
            return $this->transaction(fn (): int => $this->change($sql, $parameters));
        }
        return $this->guarded(function () use ($sql, $parameters): int {
            $statement = $this->execute($sql, $parameters);
            $changed = (int) $statement->affected_rows;
            // Kept, for the question about warnings makes the link forget it.
            $this->lastId = (int) $statement->insert_id;
            $warnings = $this->link->warning_count;
            $statement->close();
            if ($warnings > 0) {
                foreach (self::all($this->link->query('SHOW WARNINGS')) as $warning) {
                    if (in_array((int) $warning['Code'], self::SPOILT, true)) {
                        throw new DatabaseException('A value does not fit into its column: nothing was written.', (int) $warning['Code']);
                    }
                }
            }
            return $changed;
        });
    }

    public function lastId(): int
    {
        return $this->lastId;
    }

    public function transaction(callable $work): mixed
    {
        if ($this->inTransaction) {
            throw new \LogicException('Transactions can not be nested.');
        }
        for ($try = 1;; $try++) {
            try {
                return $this->once($work);
            } catch (DatabaseException $exception) {
                if ($try === self::TRIES || !in_array($exception->getCode(), self::REPEATED, true)) {
                    throw $exception;
                }
            } catch (\mysqli_sql_exception $exception) {
                // The shop's own statements, inside $work.
                if ($try === self::TRIES || !in_array($exception->getCode(), self::REPEATED, true)) {
                    throw $exception;
                }
            }
            usleep(random_int(1000, 5000) * $try);
        }
    }

    private function once(callable $work): mixed
    {
        $this->guarded(fn () => $this->link->begin_transaction());
        $this->inTransaction = true;
        try {
            $result = $work();
            $this->commit();
            return $result;
        } catch (\Throwable $exception) {
            try {
                $this->guarded(fn () => $this->link->rollback());
            } catch (DatabaseException) {
                // The link is gone, and the transaction with it.
            }
            throw $exception;
        } finally {
            $this->inTransaction = false;
        }
    }

    /** A cluster can refuse the commit: rolled back there, so to be repeated like a deadlock. */
    private function commit(): void
    {
        try {
            $this->guarded(fn () => $this->link->commit());
        } catch (DatabaseException $exception) {
            throw $exception->getCode() < self::CLIENT_ERRORS
                ? new DatabaseException($exception->getMessage(), self::DEADLOCK)
                : $exception;
        }
    }

    /** @param list<int|string|null> $parameters */
    private function execute(string $sql, array $parameters): \mysqli_stmt
    {
        $statement = $this->link->prepare($sql) ?: throw new DatabaseException('The database did not take the statement.');
        if ($parameters !== []) {
            $types = '';
            foreach ($parameters as $i => $value) {
                $types .= is_int($value) ? 'i' : 's';
                $parameters[$i] = is_string($value) ? $this->sendable($value) : $value;
            }
            $statement->bind_param($types, ...$parameters);
        }
        $statement->execute();
        return $statement;
    }

    /** @return list<Row> none of a statement that gives no rows; an error is an exception already */
    private static function all(\mysqli_result|bool $result): array
    {
        /** @var list<Row> $rows */
        $rows = $result instanceof \mysqli_result ? $result->fetch_all(MYSQLI_ASSOC) : [];
        return $rows;
    }

    /** Well-formed, and without characters that a link in three-byte UTF-8 can't carry. */
    private function sendable(string $text): string
    {
        $text = mb_scrub($text, 'UTF-8');
        return $this->link->character_set_name() === 'utf8mb4' ? $text : (string) preg_replace('/[\x{10000}-\x{10FFFF}]/u', '?', $text);
    }

    /**
     * With mysqli's errors as exceptions, whatever the shop has chosen for itself. They leave as ours: mysqli's can hold the statement.
     *
     * @template T
     * @param \Closure(): T $work
     * @return T
     */
    private function guarded(\Closure $work): mixed
    {
        $driver = new \mysqli_driver();
        $mode = $driver->report_mode;
        $driver->report_mode = MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT;
        try {
            return $work();
        } catch (\mysqli_sql_exception $exception) {
            throw new DatabaseException('The database answered with error ' . $exception->getCode() . '.', $exception->getCode());
        } finally {
            $driver->report_mode = $mode;
        }
    }
}
