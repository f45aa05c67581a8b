<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\Shop\Database;

/** A step before and one after every statement, and around every transaction. */
final class MortalDatabase implements Database
{
    public function __construct(private readonly Database $database, private readonly Countdown $countdown)
    {
    }

    public function rows(string $sql, array $parameters = []): array
    {
        return $this->around(fn (): array => $this->database->rows($sql, $parameters));
    }

    public function change(string $sql, array $parameters = []): int
    {
        return $this->around(fn (): int => $this->database->change($sql, $parameters));
    }

    public function lastId(): int
    {
        return $this->database->lastId();
    }

    public function transaction(callable $work): mixed
    {
        return $this->around(fn (): mixed => $this->database->transaction($work));
    }

    private function around(\Closure $work): mixed
    {
        $this->countdown->step();
        $result = $work();
        $this->countdown->step();
        return $result;
    }
}
