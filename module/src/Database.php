<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * Prepared statements on the shop's own database link. Parameters are ints, texts or null and are bound, never written into the SQL;
 * nothing is logged, for the shop's own query functions log and can mail whole statements. Which type a column has is the table's to say.
 *
 * @phpstan-type Row array<string, __benevolent<int|string|null>>
 */
interface Database
{
    /**
     * @param list<int|string|null> $parameters
     * @return list<array<string, int|string|null>>
     * @phpstan-return list<Row>
     */
    public function rows(string $sql, array $parameters = []): array;

    /**
     * Rows that were really changed or inserted.
     *
     * @param list<int|string|null> $parameters
     */
    public function change(string $sql, array $parameters = []): int;

    public function lastId(): int;

    /**
     * Runs $work in one transaction and gives what it gives. A deadlock (1213), a lock wait timeout (1205), and what a
     * cluster refuses (1047, or a certification failure at commit) are rolled back and repeated: $work must do nothing but SQL. Calls can't
     * be nested.
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function transaction(callable $work): mixed;
}
