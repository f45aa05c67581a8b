<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** What was really executed, so that a test can compare it with what its client was told. */
final class Journal
{
    public function __construct(private readonly Database $database, private readonly Clock $clock)
    {
    }

    /** @param string $by buyer, api, portal or gateway */
    public function write(Order $order, string $operation, int $amount, string $by): void
    {
        $this->database->insert('executed', [
            'order_id' => $order->id,
            'at' => $this->clock->now(),
            'operation' => $operation,
            'amount' => $amount,
            'actor' => $by,
        ]);
    }

    /** @return list<array{operation: string, amount: int, actor: string, at: int}> */
    public function of(string $orderId): array
    {
        $sql = 'SELECT operation, amount, actor, at FROM executed WHERE order_id = ? ORDER BY id';
        return $this->database->rows($sql, [$orderId]);
    }
}
