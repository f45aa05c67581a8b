<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * What was refused of notifications, for whoever looks for the reason: counted by day, because anybody can send any number. No value of
 * a notification is kept.
 */
final class Refusals
{
    public const CHECKSUM = 'checksum';
    public const MALFORMED = 'malformed';
    /** taken, but not for an order of this shop */
    public const UNKNOWN_ORDER = 'unknown_order';
    /** ours: the gateway or the database did not answer, or the settings are wrong */
    public const FAILED = 'failed';

    private const KEPT_DAYS = 30;

    public function __construct(private readonly Database $database)
    {
    }

    /** Never throws: the answer to the gateway does not depend on it. */
    public function note(string $reason, string $detail = ''): void
    {
        try {
            $this->database->change(
                'INSERT INTO clictopay_refusal (day, reason, times, last_at, detail) VALUES (?, ?, 1, ?, ?)
                    ON DUPLICATE KEY UPDATE times = times + 1, last_at = VALUES(last_at), detail = VALUES(detail)',
                [gmdate('Y-m-d'), $reason, Time::in(0), Journal::cut((string) preg_replace('/[^ -~]/', '?', $detail), 255)],
            );
        } catch (\Throwable) {
        }
    }

    /**
     * The newest first.
     *
     * @return list<Refusal>
     */
    public function since(int $days): array
    {
        return array_map(static fn (array $row): Refusal => new Refusal(
            $row['reason'],
            $row['times'],
            Time::read($row['last_at']),
            $row['detail'],
        ), $this->database->rows('SELECT * FROM clictopay_refusal WHERE last_at >= ? ORDER BY last_at DESC, reason', [Time::in(-86400 * $days)]));
    }

    /** When a notification about one of our orders, or of the acceptance tests', was taken last; null: none ever, or long ago. */
    public function lastTaken(): ?\DateTimeImmutable
    {
        $rows = $this->database->rows("SELECT at FROM clictopay_event WHERE kind = 'notification' AND at >= ? ORDER BY at DESC LIMIT 1", [Time::in(-86400 * self::KEPT_DAYS)]);
        $times = array_filter([$rows[0]['at'] ?? null, $this->database->rows('SELECT MAX(notified_at) AS at FROM clictopay_grid')[0]['at']]);
        return $times === [] ? null : Time::read(max($times));
    }

    public function purge(): void
    {
        $this->database->change('DELETE FROM clictopay_refusal WHERE last_at < ?', [Time::in(-86400 * self::KEPT_DAYS)]);
    }
}
