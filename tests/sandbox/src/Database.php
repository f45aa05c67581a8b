<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use PDO;
use Throwable;

/** SQLite, shared by all processes of the sandbox. Open it after a fork, never before. */
final class Database
{
    private readonly PDO $connection;
    private int $depth = 0;

    public function __construct(string $file)
    {
        $this->connection = new PDO('sqlite:' . $file, null, null, [
            PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
            PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
        ]);
        $this->connection->exec('PRAGMA busy_timeout = 20000; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
    }

    public function script(string $sql): void
    {
        $this->connection->exec($sql);
    }

    /**
     * One transaction for the whole task, holding the write lock from the start: what the task reads stays true
     * until it has written. A task within a task joins it.
     *
     * @template T
     * @param callable(): T $task
     * @return T
     */
    public function transaction(callable $task): mixed
    {
        if ($this->depth === 0) {
            $this->connection->exec('BEGIN IMMEDIATE');
        }
        $this->depth++;
        try {
            $result = $task();
            if ($this->depth === 1) {
                $this->connection->exec('COMMIT');
            }
            return $result;
        } catch (Throwable $error) {
            if ($this->depth === 1) {
                $this->connection->exec('ROLLBACK');
            }
            throw $error;
        } finally {
            $this->depth--;
        }
    }

    /**
     * @param list<mixed> $values
     * @return list<array<string, mixed>>
     */
    public function rows(string $sql, array $values = []): array
    {
        $statement = $this->connection->prepare($sql);
        $statement->execute($values);
        return $statement->fetchAll();
    }

    /**
     * @param list<mixed> $values
     * @return ?array<string, mixed>
     */
    public function row(string $sql, array $values = []): ?array
    {
        return $this->rows($sql, $values)[0] ?? null;
    }

    /** @param array<string, mixed> $values column => value */
    public function insert(string $table, array $values): int
    {
        $columns = implode(', ', array_keys($values));
        $marks = implode(', ', array_fill(0, count($values), '?'));
        $this->execute("INSERT INTO $table ($columns) VALUES ($marks)", array_values($values));
        return (int) $this->connection->lastInsertId();
    }

    /** @param array<string, mixed> $values column => value, the key column among them */
    public function update(string $table, string $key, array $values): void
    {
        $columns = implode(', ', array_map(static fn (string $name): string => "$name = ?", array_keys($values)));
        $this->execute("UPDATE $table SET $columns WHERE $key = ?", [...array_values($values), $values[$key]]);
    }

    /**
     * Returns how many rows changed.
     *
     * @param list<mixed> $values
     */
    public function execute(string $sql, array $values = []): int
    {
        $statement = $this->connection->prepare($sql);
        $statement->execute($values);
        return $statement->rowCount();
    }
}
