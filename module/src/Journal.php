<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Environment, Money, OrderState};

/**
 * Attempts and what happened to them: what was written, by everybody, is read here.
 *
 * @phpstan-import-type Row from Database
 */
final class Journal
{
    public function __construct(private readonly Database $database)
    {
    }

    public function attempt(int $id): ?Attempt
    {
        return $this->read('WHERE id = ?', [$id])[0] ?? null;
    }

    /** One that is known to exist. */
    public function existing(int $id): Attempt
    {
        return $this->attempt($id) ?? throw new DatabaseException("Attempt $id is gone from the journal.");
    }

    /** As it is now. */
    public function fresh(Attempt $attempt): Attempt
    {
        return $this->existing($attempt->id);
    }

    public function byToken(string $token): ?Attempt
    {
        return $this->byText('token', $token);
    }

    public function byGatewayId(string $gatewayId): ?Attempt
    {
        return $this->byText('gateway_id', $gatewayId);
    }

    public function byOrderNumber(string $orderNumber): ?Attempt
    {
        return $this->byText('order_number', $orderNumber);
    }

    /**
     * Of an order, the oldest first.
     *
     * @return list<Attempt>
     */
    public function attempts(int $orderId): array
    {
        return $this->read('WHERE order_id = ? ORDER BY id', [$orderId]);
    }

    /**
     * Those of an order that may still move: open ones, and others that are asked about from time to time.
     *
     * @return list<Attempt>
     */
    public function moving(int $orderId): array
    {
        return $this->read("WHERE order_id = ? AND (state IN ('new', 'pending') OR check_at IS NOT NULL) ORDER BY id", [$orderId]);
    }

    /**
     * The same of a payment link for a free amount.
     *
     * @return list<Attempt>
     */
    public function movingOfLink(int $linkId): array
    {
        return $this->read("WHERE order_id IS NULL AND link_id = ? AND (state IN ('new', 'pending') OR check_at IS NOT NULL) ORDER BY id", [$linkId]);
    }

    /**
     * @param string $condition SQL after the table's name
     * @param list<int|string|null> $parameters
     * @return list<Attempt>
     */
    public function read(string $condition, array $parameters): array
    {
        return array_map(self::attemptOf(...), $this->database->rows("SELECT * FROM clictopay_attempt $condition", $parameters));
    }

    /**
     * The oldest first.
     *
     * @return list<Event>
     */
    public function events(Attempt $attempt): array
    {
        return $this->readEvents('WHERE attempt_id = ? ORDER BY id', [$attempt->id]);
    }

    /** How many events of a kind there are. */
    public function count(Attempt $attempt, string $kind): int
    {
        return $this->database->rows('SELECT COUNT(*) AS number FROM clictopay_event WHERE attempt_id = ? AND kind = ?', [$attempt->id, $kind])[0]['number'];
    }

    /**
     * What a person should look at: the anomalies of an order's attempts.
     *
     * @return list<Event>
     */
    public function anomalies(int $orderId): array
    {
        return $this->readEvents("WHERE order_id = ? AND kind = 'anomaly' ORDER BY id", [$orderId]);
    }

    /**
     * The oldest first.
     *
     * @return list<OperationRecord>
     */
    public function operations(Attempt $attempt): array
    {
        return $this->readOperations('WHERE attempt_id = ? ORDER BY id', [$attempt->id]);
    }

    /**
     * @param list<int|string|null> $parameters
     * @return list<OperationRecord>
     */
    public function readOperations(string $condition, array $parameters): array
    {
        return array_map(self::operationOf(...), $this->database->rows("SELECT * FROM clictopay_operation $condition", $parameters));
    }

    /** Where the journal has the order: 'open', 'paid' or 'closed'; null: it was never to be paid here. */
    public function orderState(int $orderId): ?string
    {
        $rows = $this->database->rows('SELECT state FROM clictopay_order WHERE order_id = ?', [$orderId]);
        return $rows === [] ? null : $rows[0]['state'];
    }

    /** The attempt that has paid the order, or holds the money for it. */
    public function paidBy(int $orderId): ?Attempt
    {
        return $this->read('WHERE id = (SELECT paid_attempt_id FROM clictopay_order WHERE order_id = ?)', [$orderId])[0] ?? null;
    }

    /** The customer's newest order that is open here; null: none. For Checkout::replace(). */
    public function openOrder(int $customerId, int $exceptOrderId): ?int
    {
        $rows = $this->database->rows(
            "SELECT order_id FROM clictopay_order WHERE customer_id = ? AND state = 'open' AND order_id <> ? ORDER BY order_id DESC LIMIT 1",
            [$customerId, $exceptOrderId],
        );
        return $rows === [] ? null : $rows[0]['order_id'];
    }

    /** Writes an event; with a mark only if there is none with it yet. False: there was one. */
    public function note(?Attempt $attempt, string $kind, string $code, string $text, string $actor, ?string $evidence = null, ?string $mark = null): bool
    {
        return $this->database->change(
            'INSERT IGNORE INTO clictopay_event (mark, attempt_id, order_id, at, kind, code, text, actor, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
            [$mark, $attempt?->id, $attempt?->orderId, Time::in(0), $kind, $code, self::cut($text, 1000), self::cut($actor, 64), $evidence],
        ) === 1;
    }

    /** A text that may lose its end, for a column of that many characters. */
    public static function cut(string $text, int $characters): string
    {
        return mb_substr(mb_scrub($text, 'UTF-8'), 0, $characters, 'UTF-8');
    }

    /** What is looked for comes from outside: our texts and the gateway's are plain ASCII. */
    private function byText(string $column, string $value): ?Attempt
    {
        return preg_match('/^[!-~]{1,64}$/D', $value) === 1 ? $this->read("WHERE $column = ?", [$value])[0] ?? null : null;
    }

    /** @param Row $row */
    private static function attemptOf(array $row): Attempt
    {
        $currency = $row['currency'];
        return new Attempt(
            $row['id'],
            $row['order_id'],
            $row['link_id'],
            $row['number'],
            $row['order_number'],
            $row['token'],
            $row['gateway_id'],
            Money::ofMinor($row['amount'], $currency),
            Environment::from($row['environment']),
            $row['login'],
            $row['base_url'],
            $row['pre_authorised'] === 1,
            OrderState::from($row['state']),
            $row['captured'] === null ? null : Money::ofMinor($row['captured'], $currency),
            Money::ofMinor($row['refunded'], $currency),
            $row['form_url'],
            $row['language'],
            $row['reference'],
            $row['email'] ?? '',
            $row['name'] ?? '',
            Time::read($row['created_at']),
            Time::read($row['expires_at']),
            $row['checked_at'] === null ? null : Time::read($row['checked_at']),
            $row['capture_at'] === null ? null : Time::read($row['capture_at']),
            $row['reply'],
            $row['version'],
        );
    }

    /** @param Row $row */
    private static function operationOf(array $row): OperationRecord
    {
        return new OperationRecord(
            $row['id'],
            $row['attempt_id'],
            $row['kind'],
            Money::ofMinor($row['amount'], $row['currency']),
            $row['before_amount'] === null ? null : Money::ofMinor($row['before_amount'], $row['currency']),
            $row['state'],
            $row['message'],
            $row['actor'],
            Time::read($row['created_at']),
            $row['finished_at'] === null ? null : Time::read($row['finished_at']),
            $row['outcome'],
        );
    }

    /**
     * @param list<int|string|null> $parameters
     * @return list<Event>
     */
    private function readEvents(string $condition, array $parameters): array
    {
        return array_map(static fn (array $row): Event => new Event(
            Time::read($row['at']),
            $row['kind'],
            $row['code'],
            $row['text'],
            $row['actor'],
            $row['attempt_id'],
            $row['evidence'],
        ), $this->database->rows("SELECT * FROM clictopay_event $condition", $parameters));
    }
}
