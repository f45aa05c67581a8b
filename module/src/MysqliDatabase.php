<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** On the shop's own mysqli link, whatever its report mode, character set and sql_mode. */
final class MysqliDatabase implements Database
{
    public function __construct(private readonly \mysqli $link)
    {
    }

    public function rows(string $sql, array $parameters = []): array
    {
        throw new \LogicException('Not yet.');
    }

    public function change(string $sql, array $parameters = []): int
    {
        throw new \LogicException('Not yet.');
    }

    public function lastId(): int
    {
        throw new \LogicException('Not yet.');
    }

    public function transaction(callable $work): mixed
    {
        throw new \LogicException('Not yet.');
    }
}
