<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Keeps the orders. Read an order that you are going to change within the transaction that changes it. */
final class Orders
{
    public function __construct(private readonly Database $database)
    {
    }

    public function byId(string $id): ?Order
    {
        return $this->one('SELECT document FROM orders WHERE id = ?', [$id]);
    }

    public function byNumber(string $number): ?Order
    {
        return $this->one('SELECT document FROM orders WHERE number = ?', [$number]);
    }

    public function add(Order $order): void
    {
        $this->database->insert('orders', self::row($order));
    }

    public function save(Order $order): void
    {
        $this->database->update('orders', 'id', self::row($order));
    }

    /** @return list<Order> orders to which something happens by itself by now, the earliest first */
    public function due(int $now): array
    {
        return $this->many('SELECT document FROM orders WHERE due <= ? ORDER BY due', [$now]);
    }

    /** @return list<Order> created between the two times, the newest first */
    public function createdBetween(int $from, int $to): array
    {
        $sql = 'SELECT document FROM orders WHERE created BETWEEN ? AND ? ORDER BY created DESC, rowid DESC';
        return $this->many($sql, [$from, $to]);
    }

    /** @param list<mixed> $values */
    private function one(string $sql, array $values): ?Order
    {
        return $this->many($sql, $values)[0] ?? null;
    }

    /**
     * @param list<mixed> $values
     * @return list<Order>
     */
    private function many(string $sql, array $values): array
    {
        return array_map(self::order(...), array_column($this->database->rows($sql, $values), 'document'));
    }

    private static function order(string $document): Order
    {
        $order = new Order();
        foreach (json_decode($document, true, flags: JSON_THROW_ON_ERROR) as $name => $value) {
            $order->$name = $value;
        }
        return $order;
    }

    /** @return array<string, mixed> */
    private static function row(Order $order): array
    {
        return [
            'id' => $order->id,
            'number' => $order->number,
            'created' => $order->created,
            'due' => $order->due(),
            'document' => json_encode(get_object_vars($order), JSON_THROW_ON_ERROR),
        ];
    }
}
