<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{Environment, Money};
use ClicToPay\Shop\{Database, Journal, Time};

/**
 * Keeps the balances and what they found.
 *
 * @phpstan-import-type Row from Database
 */
final class Balances
{
    private const AT_ONCE = 500;
    /** seconds: longer than a piece of the scheduled work */
    private const BUSY = 600;
    /** how far back the scheduled work makes up for what it did not come to */
    private const DAYS = 7;

    public function __construct(private readonly Database $database)
    {
    }

    public function begin(Period $period, Environment $environment): Balance
    {
        $this->insert($period, $environment, null);
        return $this->read('WHERE id = ?', [$this->database->lastId()])[0];
    }

    /**
     * What the scheduled work has to do: the day's balance, begun by whoever comes first, with the days before it on which the work did not
     * run; then those that did not come to their end (the gateway was away, or there was too little time). Null: all are done.
     */
    public function due(Period $day, Environment $environment): ?Balance
    {
        $last = $this->read('WHERE day IS NOT NULL AND environment = ? ORDER BY day DESC LIMIT 1', [$environment->value])[0]->period->to ?? $day->from;
        if ($last < $day->to) {
            $from = max($last, $day->to->modify('-' . self::DAYS . ' days'));
            $this->insert(new Period($from, $day->to), $environment, $day->last());
        }
        return $this->read(
            'WHERE day > DATE_SUB(?, INTERVAL ? DAY) AND finished_at IS NULL AND environment = ? ORDER BY day DESC LIMIT 1',
            [$day->last(), self::DAYS, $environment->value],
        )[0] ?? null;
    }

    public function fresh(Balance $balance): Balance
    {
        return $this->read('WHERE id = ?', [$balance->id])[0];
    }

    /** The last one that came to its end; null: there was none. */
    public function latest(): ?Balance
    {
        return $this->read('WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC LIMIT 1', [])[0] ?? null;
    }

    /** One process at a time; one that died is waited for. False: another one is at it. */
    public function claim(Balance $balance): bool
    {
        return $this->database->change(
            'UPDATE clictopay_balance SET busy_until = ? WHERE id = ? AND finished_at IS NULL AND (busy_until IS NULL OR busy_until < ?)',
            [Time::in(self::BUSY), $balance->id, Time::in(0)],
        ) === 1;
    }

    public function release(Balance $balance): void
    {
        $this->database->change('UPDATE clictopay_balance SET busy_until = NULL WHERE id = ?', [$balance->id]);
    }

    /** To be called in the transaction that writes what was found. False: another process has done this page. */
    public function advance(Balance $balance, string $afterTime, int $afterId, int $asked, Sums $sums): bool
    {
        return $this->database->change(
            'UPDATE clictopay_balance SET after_at = ?, after_id = ?, asked = asked + ?, sums = ?, version = version + 1 WHERE id = ? AND version = ?',
            [$afterTime, $afterId, $asked, $sums->json(), $balance->id, $balance->version],
        ) === 1;
    }

    public function listed(Balance $balance, ?Source $source, int $listed, int $foreign): Balance
    {
        $this->database->change(
            'UPDATE clictopay_balance SET source = ?, listed = ?, foreigners = ?, version = version + 1 WHERE id = ?',
            [$source?->value, $listed, $foreign, $balance->id],
        );
        return $this->fresh($balance);
    }

    /** False: another process was faster. */
    public function finish(Balance $balance): bool
    {
        return $this->database->change(
            'UPDATE clictopay_balance SET finished_at = ?, version = version + 1 WHERE id = ? AND finished_at IS NULL',
            [Time::in(0), $balance->id],
        ) === 1;
    }

    /** Once for a balance, a kind and a payment. */
    public function note(Balance $balance, Finding $finding): void
    {
        $this->database->change(
            'INSERT IGNORE INTO clictopay_finding (balance_id, kind, attempt_id, order_id, order_number, here, there, here_currency, there_currency, detail, person)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
            [
                $balance->id,
                $finding->kind->value,
                $finding->attemptId,
                $finding->orderId,
                Journal::cut($finding->orderNumber, 64),
                $finding->here?->minor,
                $finding->there?->minor,
                $finding->here?->currency->code,
                $finding->there?->currency->code,
                Journal::cut($finding->detail, 255),
                (int) $finding->needsPerson,
            ],
        );
    }

    /**
     * In the order in which they were found, page after page; of one kind, or of all.
     *
     * @return \Generator<int, Finding>
     */
    public function findings(Balance $balance, ?Kind $kind = null): \Generator
    {
        $last = 0;
        do {
            $rows = $this->database->rows(
                'SELECT * FROM clictopay_finding WHERE balance_id = ? AND id > ? ' . ($kind === null ? '' : 'AND kind = ? ') . 'ORDER BY id LIMIT ?',
                $kind === null ? [$balance->id, $last, self::AT_ONCE] : [$balance->id, $last, $kind->value, self::AT_ONCE],
            );
            foreach ($rows as $row) {
                $last = $row['id'];
                yield self::findingOf($row);
            }
        } while (count($rows) === self::AT_ONCE);
    }

    /** @return array<string, int> kind => how many, of those that were found */
    public function counts(Balance $balance): array
    {
        /** @var array<string, int> $counts */
        $counts = array_column(
            $this->database->rows('SELECT kind, COUNT(*) AS number FROM clictopay_finding WHERE balance_id = ? GROUP BY kind ORDER BY kind', [$balance->id]),
            'number',
            'kind',
        );
        return $counts;
    }

    /** How many of the findings need a person. */
    public function forPerson(Balance $balance): int
    {
        return $this->database->rows('SELECT COUNT(*) AS number FROM clictopay_finding WHERE balance_id = ? AND person = 1', [$balance->id])[0]['number'];
    }

    /** Some of the payments could not be asked about. */
    public function isIncomplete(Balance $balance): bool
    {
        return isset($this->counts($balance)[Kind::NotAsked->value]);
    }

    private function insert(Period $period, Environment $environment, ?string $day): void
    {
        $this->database->change(
            "INSERT IGNORE INTO clictopay_balance (day, environment, from_at, to_at, sums, after_at, started_at) VALUES (?, ?, ?, ?, '', ?, ?)",
            [$day, $environment->value, Time::column($period->from), Time::column($period->to), Time::column($period->from), Time::in(0)],
        );
    }

    /**
     * @param list<int|string> $parameters
     * @return list<Balance>
     */
    private function read(string $condition, array $parameters): array
    {
        return array_map(static fn (array $row): Balance => new Balance(
            $row['id'],
            new Period(Time::read($row['from_at']), Time::read($row['to_at'])),
            $row['day'] !== null,
            Environment::from($row['environment']),
            Time::read($row['started_at']),
            $row['finished_at'] === null ? null : Time::read($row['finished_at']),
            $row['asked'],
            Sums::of($row['sums']),
            Source::tryFrom((string) $row['source']),
            $row['listed'],
            $row['foreigners'],
            $row['after_at'],
            $row['after_id'],
            $row['version'],
        ), $this->database->rows("SELECT * FROM clictopay_balance $condition", $parameters));
    }

    /** @param Row $row */
    private static function findingOf(array $row): Finding
    {
        return new Finding(
            Kind::from($row['kind']),
            $row['attempt_id'],
            $row['order_id'],
            $row['order_number'],
            $row['here'] === null ? null : Money::ofMinor($row['here'], $row['here_currency']),
            $row['there'] === null ? null : Money::ofMinor($row['there'], $row['there_currency']),
            $row['detail'],
            $row['person'] === 1,
        );
    }
}
