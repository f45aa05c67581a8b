<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The search of the transactions page and of the export. */
final class Transactions
{
    /** Search::SORTS => columns */
    private const SORTS = ['date' => 'created_at', 'order' => 'order_id', 'amount' => 'amount', 'state' => 'state', 'email' => 'email'];
    private const AT_ONCE = 500;
    /** minor units of one unit of the row's currency; exact, which POW() is not */
    private const SCALE = '(CASE exponent WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 ELSE 10000 END)';

    public function __construct(private readonly Database $database, private readonly Journal $journal)
    {
    }

    /** A page that is not there is the last one. */
    public function find(Search $search): Page
    {
        [$condition, $parameters] = self::condition($search);
        $perPage = min(max($search->perPage, 1), 500);
        $total = $this->database->rows("SELECT COUNT(*) AS total FROM clictopay_attempt $condition", $parameters)[0]['total'];
        $last = max(1, intdiv($total + $perPage - 1, $perPage));
        return new Page($this->read($search, $condition, $parameters, $perPage, $perPage * (min(max($search->page, 1), $last) - 1)), $total);
    }

    /**
     * Every attempt that is found, the oldest first whatever the search's order, a few hundred in memory at a time. Those that come meanwhile are not among them.
     *
     * @return \Generator<Attempt>
     */
    public function all(Search $search): \Generator
    {
        $newest = (int) $this->database->rows('SELECT MAX(id) AS id FROM clictopay_attempt')[0]['id'];
        for ($last = null;; $last = end($page)) {
            // The last one is no older than the search's beginning, whose place its condition takes.
            [$condition, $parameters] = self::condition($search, ['id <= ?' => [$newest]] + ($last === null ? [] : [
                'created_at >= ?' => [Time::column($last->createdAt)],
                '(created_at > ? OR id > ?)' => [Time::column($last->createdAt), $last->id],
            ]));
            $page = $this->journal->read("$condition ORDER BY created_at, id LIMIT ?", [...$parameters, self::AT_ONCE]);
            yield from $page;
            if (count($page) < self::AT_ONCE) {
                return;
            }
        }
    }

    /**
     * @param list<int|string|null> $parameters
     * @return list<Attempt>
     */
    private function read(Search $search, string $condition, array $parameters, int $limit, int $offset): array
    {
        $column = self::SORTS[$search->sort] ?? self::SORTS['date'];
        $direction = $search->descending ? 'DESC' : 'ASC';
        return $this->journal->read("$condition ORDER BY $column $direction, id $direction LIMIT ? OFFSET ?", [...$parameters, $limit, $offset]);
    }

    /**
     * @param array<string, list<int|string>> $more further conditions with their values; they go before the search's
     * @return array{string, list<int|string|null>}
     */
    private static function condition(Search $search, array $more = []): array
    {
        $found = $more + [
            'created_at >= ?' => $search->from === null ? null : [Time::column($search->from)],
            'created_at < ?' => $search->to === null ? null : [Time::column($search->to)],
            'currency = ?' => $search->currency === '' ? null : [self::ascii($search->currency)],
            'email LIKE ?' => $search->email === '' ? null : ['%' . addcslashes($search->email, '%_\\') . '%'],
            'pre_authorised = ?' => $search->kind === '' ? null : [(int) ($search->kind === 'pre-auth')],
            'terminal = ?' => $search->terminal === '' ? null : [$search->terminal],
            'state = ?' => $search->state === '' ? null : [$search->state],
            // Minor units of currencies with different decimals are compared as decimals; a text that is no number finds nothing.
            'amount >= CAST(? AS DECIMAL(30, 4)) * ' . self::SCALE => self::decimal($search->minAmount),
            'amount <= CAST(? AS DECIMAL(30, 4)) * ' . self::SCALE => self::decimal($search->maxAmount),
            '(order_id = ? OR order_number = ? OR gateway_id = ? OR reference = ?)' => $search->orderReference === '' ? null : [
                ctype_digit($search->orderReference) ? $search->orderReference : null,
                self::ascii($search->orderReference),
                self::ascii($search->orderReference),
                $search->orderReference,
            ],
        ];
        $found = array_filter($found, static fn (?array $values): bool => $values !== null);
        return [$found === [] ? '' : 'WHERE ' . implode(' AND ', array_keys($found)), array_merge(...array_values($found))];
    }

    /** For columns of plain ASCII, which the database compares with nothing else; null finds nothing. */
    private static function ascii(string $text): ?string
    {
        return preg_match('/^[ -~]*$/D', $text) === 1 ? $text : null;
    }

    /** @return array{string|null}|null */
    private static function decimal(string $amount): ?array
    {
        $amount = strtr(trim($amount), ',', '.');
        if ($amount === '') {
            return null;
        }
        return preg_match('/^\d{1,18}(\.\d{1,4})?$/D', $amount) === 1 ? [$amount] : [null];
    }
}
