<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * Which attempt an order, or a payment link for a free amount, is paid by: the first one that comes with money. Everything here is
 * called inside a transaction; the row is locked by the first statement, so that what is done for one order happens one after another.
 * The lock is a write: a row that was only read, FOR UPDATE or not, is locked on one node of a cluster and not on the others.
 */
final class Claims
{
    public const OPEN = 'open';
    public const PAID = 'paid';
    public const CLOSED = 'closed';

    public function __construct(private readonly Database $database)
    {
    }

    /**
     * Makes the order's row if there is none, and locks it.
     *
     * @return array{state: string, paid_attempt_id: int|null}
     */
    public function lock(int $orderId, int $customerId = 0): array
    {
        if (!$this->touch('clictopay_order', 'order_id', $orderId)) {
            $this->database->change(
                'INSERT IGNORE INTO clictopay_order (order_id, state, customer_id, created_at) VALUES (?, ?, ?, ?)',
                [$orderId, self::OPEN, $customerId, Time::in(0)],
            );
            $this->touch('clictopay_order', 'order_id', $orderId);
        }
        return $this->read('clictopay_order', 'order_id', $orderId);
    }

    /** @return array{state: string, paid_attempt_id: int|null} */
    public function lockLink(int $linkId): array
    {
        $this->touch('clictopay_link', 'id', $linkId);
        return $this->read('clictopay_link', 'id', $linkId);
    }

    /** Locks what the attempt pays. */
    public function lockFor(Attempt $attempt): void
    {
        $attempt->orderId !== null ? $this->lock($attempt->orderId) : $this->lockLink((int) $attempt->linkId);
    }

    /**
     * What the attempt pays; locked before.
     *
     * @return array{state: string, paid_attempt_id: int|null}
     */
    public function of(Attempt $attempt): array
    {
        return $this->read(...self::row($attempt));
    }

    /** The attempt has money: it pays what is open. False: that was paid by another one, or closed. */
    public function claim(Attempt $attempt): bool
    {
        [$table, $key, $id] = self::row($attempt);
        $this->database->change(
            "UPDATE $table SET state = ?, paid_attempt_id = ?, version = version + 1 WHERE $key = ? AND state = ?",
            [self::PAID, $attempt->id, $id, self::OPEN],
        );
        return $this->of($attempt)['paid_attempt_id'] === $attempt->id;
    }

    /** The attempt's money went back: another attempt that has money takes its place. Null: there is none. */
    public function passOn(Attempt $attempt): ?int
    {
        [$table, $key, $id] = self::row($attempt);
        $rows = $this->database->rows(
            'SELECT id FROM clictopay_attempt WHERE ' . ($attempt->orderId !== null ? 'order_id' : 'order_id IS NULL AND link_id')
                . " = ? AND id <> ? AND state IN ('authorised', 'partly_paid', 'paid', 'partly_refunded') ORDER BY id LIMIT 1 FOR UPDATE",
            [$id, $attempt->id],
        );
        if ($rows === []) {
            return null;
        }
        $this->database->change(
            "UPDATE $table SET paid_attempt_id = ?, version = version + 1 WHERE $key = ? AND paid_attempt_id = ?",
            [$rows[0]['id'], $id, $attempt->id],
        );
        return $rows[0]['id'];
    }

    /** The order is locked, and not closed yet. */
    public function close(int $orderId): void
    {
        $this->database->change(
            'UPDATE clictopay_order SET state = ?, closed_at = ?, version = version + 1 WHERE order_id = ?',
            [self::CLOSED, Time::in(0), $orderId],
        );
    }

    private function touch(string $table, string $key, int $id): bool
    {
        return $this->database->change("UPDATE $table SET version = version + 1 WHERE $key = ?", [$id]) === 1;
    }

    /** @return array{state: string, paid_attempt_id: int|null} */
    private function read(string $table, string $key, int $id): array
    {
        /** @var array{state: string, paid_attempt_id: int|null} $row */
        $row = $this->database->rows("SELECT state, paid_attempt_id FROM $table WHERE $key = ?", [$id])[0];
        return $row;
    }

    /** @return array{string, string, int} table, key column, key */
    private static function row(Attempt $attempt): array
    {
        return $attempt->orderId !== null
            ? ['clictopay_order', 'order_id', $attempt->orderId]
            : ['clictopay_link', 'id', (int) $attempt->linkId];
    }
}
