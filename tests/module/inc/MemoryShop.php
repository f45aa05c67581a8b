<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\{Money, Settings};
use ClicToPay\Shop\{Attempt, Order, Shop};

/** A shop on a few tables of its own, transactional or not: what the journal's half of the module asks of a shop, and nothing else. */
final class MemoryShop implements Shop
{
    /** @var list<int> orders that were placed with another payment method */
    public array $others = [];

    /** @param array<string, string> $values settings */
    public function __construct(private readonly \mysqli $link, public array $values, private readonly bool $transactional = true)
    {
    }

    public static function install(\mysqli $link, string $engine): void
    {
        $link->query("CREATE TABLE shop_order (id INT PRIMARY KEY, status INT NOT NULL, minor BIGINT NOT NULL, currency CHAR(3) NOT NULL, email VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL) ENGINE=$engine");
        $link->query("CREATE TABLE shop_history (id INT AUTO_INCREMENT PRIMARY KEY, order_id INT, status INT, comment TEXT, mark VARCHAR(128)) ENGINE=$engine");
        $link->query("CREATE TABLE shop_line (id INT PRIMARY KEY, order_id INT, stock INT NOT NULL) ENGINE=$engine");
        // What leaves the shop, and what may happen once only.
        $link->query("CREATE TABLE shop_done (id INT AUTO_INCREMENT PRIMARY KEY, kind VARCHAR(32), order_id INT, text TEXT) ENGINE=$engine");
    }

    /** An order with two lines, whose stock was taken. */
    public function place(int $orderId, string $amount = '10.500', string $currency = 'TND', string $email = 'buyer@example.com'): Order
    {
        $this->query('INSERT INTO shop_order VALUES (?, 1, ?, ?, ?, ?)', [$orderId, Money::of($amount, $currency)->minor, $currency, $email, 'Amira B.']);
        $this->query('INSERT INTO shop_line VALUES (?, ?, -1), (?, ?, -1)', [$orderId * 10, $orderId, $orderId * 10 + 1, $orderId]);
        return $this->order($orderId);
    }

    public function settings(): Settings
    {
        return Settings::fromArray($this->values);
    }

    public function problems(): array
    {
        return [];
    }

    public function offline(): bool
    {
        return false;
    }

    public function order(int $orderId): ?Order
    {
        $row = $this->query('SELECT * FROM shop_order WHERE id = ?', [$orderId])->fetch_assoc();
        if ($row === null) {
            return null;
        }
        $total = Money::ofMinor((int) $row['minor'], $row['currency']);
        // Its default currency is the dinar; a cent is worth 33 millimes.
        $inDinars = $row['currency'] === 'TND' ? $total : Money::ofMinor($total->minor * 33, 'TND');
        return new Order($orderId, $total, $inDinars, (int) $row['status'], 7, $row['name'], $row['email'], '', 'fr', 'TN', '192.0.2.1', new \DateTimeImmutable(), !in_array($orderId, $this->others, true));
    }

    public function transactional(): bool
    {
        return $this->transactional;
    }

    public function setStatus(int $orderId, int $status, string $comment, string $mark): void
    {
        if ($this->query('SELECT id FROM shop_history WHERE order_id = ? AND mark = ?', [$orderId, $mark])->num_rows > 0) {
            return;
        }
        if ($status !== 0) {
            $this->query('UPDATE shop_order SET status = ? WHERE id = ?', [$status, $orderId]);
        }
        $this->query('INSERT INTO shop_history (order_id, status, comment, mark) VALUES (?, ?, ?, ?)', [$orderId, $status, $comment, $mark]);
    }

    public function stockLines(int $orderId): array
    {
        $rows = $this->query('SELECT id FROM shop_line WHERE order_id = ? ORDER BY id', [$orderId])->fetch_all(MYSQLI_ASSOC);
        return array_map(static fn (int $id): string => "Line $id", array_column($rows, 'id', 'id'));
    }

    public function returnStock(int $orderId, int $lineId): void
    {
        $this->query('UPDATE shop_line SET stock = stock + 1 WHERE id = ? AND order_id = ?', [$lineId, $orderId]);
    }

    public function sendOrderMail(int $orderId): void
    {
        $this->done('order_mail', $orderId);
    }

    public function emptyBasket(int $orderId): void
    {
        $this->done('basket', $orderId);
    }

    public function applyCredits(int $orderId): void
    {
        $this->done('credits', $orderId);
    }

    public function mailMerchant(string $subject, string $text): void
    {
        $this->done('merchant_mail', 0, "$subject\n$text");
    }

    public function mailBuyer(string $address, string $name, string $subject, string $text): void
    {
        $this->done('buyer_mail', 0, "$address\n$subject\n$text");
    }

    public function returnUrl(Attempt $attempt): string
    {
        return "https://shop.example/return?token=$attempt->token";
    }

    public function payUrl(string $token): string
    {
        return "https://shop.example/pay?token=$token";
    }

    public function notificationUrl(): string
    {
        return 'https://shop.example/notify';
    }

    public function languages(): array
    {
        return ['fr', 'en'];
    }

    /** @param list<int|string> $values */
    private function query(string $sql, array $values): \mysqli_result|false
    {
        $statement = $this->link->prepare($sql);
        $statement->execute($values);
        return $statement->get_result();
    }

    private function done(string $kind, int $orderId, string $text = ''): void
    {
        $this->query('INSERT INTO shop_done (kind, order_id, text) VALUES (?, ?, ?)', [$kind, $orderId, $text]);
    }
}
