<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * The to-do list: what has to be done in the shop after a payment moved. Rows are written in the transaction that moved it; whoever
 * comes by does what is due, in the order in which it was written.
 *
 * What only writes rows of a transactional shop is done in the transaction that ticks it off. The status and the basket are done so
 * everywhere, because the shop can tell that they are done. Everything else is begun at most once: 'started' is committed first, and a
 * row that is found so later becomes 'unsure', for the merchant to look at.
 *
 * @phpstan-import-type Row from Database
 */
final class Effects
{
    private const MAILS = ['order_mail', 'merchant_mail'];
    /** done by the buyer's browser, if it ever comes back: claimSession() */
    private const SESSION = 'finish_session';
    /** seconds after which a process that began something is taken for dead */
    private const DEAD = 300;
    private const TRIES = 20;

    /** @param bool $insideShop false: nothing is done in this process, only written down */
    public function __construct(private readonly Shop $shop, private readonly Database $database, private readonly bool $insideShop = true)
    {
    }

    /**
     * Adds a row unless there is one with this mark. To be called in the transaction of what it follows from.
     *
     * @param array<string, string|int> $data
     */
    public function add(string $mark, string $kind, ?int $orderId, ?int $attemptId, array $data = [], int $line = 0): bool
    {
        return $this->database->change(
            "INSERT IGNORE INTO clictopay_effect (mark, kind, order_id, attempt_id, line, data, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [$mark, $kind, $orderId, $attemptId, $line, json_encode($data, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE),
                $kind === self::SESSION ? 'browser' : 'due', Time::in(0)],
        ) === 1;
    }

    /** Does what is due, of one order or of all. How many were done. A failure of the shop is kept with the row, not thrown. */
    public function finish(?int $orderId = null, int $limit = 100): int
    {
        if (!$this->insideShop) {
            return 0;
        }
        $done = 0;
        do {
            $before = $done;
            foreach ($this->waiting($orderId, $limit) as $effect) {
                $done += (int) $this->do($effect);
            }
            // Others may have added or finished rows meanwhile.
        } while ($done > $before && $done < $limit);
        return $done;
    }

    /**
     * What was begun and perhaps not ended, for the merchant to look at.
     *
     * @return list<EffectRecord>
     */
    public function unsure(int $orderId): array
    {
        return $this->read("WHERE state = 'unsure' AND order_id = ? ORDER BY id", [$orderId]);
    }

    /**
     * Of all orders, those that the merchant was not told of yet. About a mail that may not have gone, no mail: it is shown with the order.
     *
     * @return list<EffectRecord>
     */
    public function untold(int $limit = 100): array
    {
        return $this->read(
            "WHERE state = 'unsure' AND kind <> 'merchant_mail'
                AND NOT EXISTS (SELECT 1 FROM clictopay_event e WHERE e.mark = CONCAT(_ascii'unsure-', clictopay_effect.id)) ORDER BY id LIMIT ?",
            [$limit],
        );
    }

    /** The merchant wants an unsure mail sent (again). False: it is not unsure, or no mail. */
    public function resend(int $effectId): bool
    {
        $effect = $this->read('WHERE id = ?', [$effectId])[0] ?? null;
        return $effect !== null && in_array($effect->kind, self::MAILS, true)
            && $this->move($effect, 'unsure', 'due') && $this->do($effect);
    }

    /** The merchant has looked at an unsure effect and needs nothing more. */
    public function dismiss(int $effectId): bool
    {
        return $this->database->change("UPDATE clictopay_effect SET state = 'done' WHERE id = ? AND state = 'unsure'", [$effectId]) === 1;
    }

    /** True for the first browser that comes back after the payment: it ends the shop's checkout. */
    public function claimSession(int $orderId): bool
    {
        return $this->database->change(
            "UPDATE clictopay_effect SET state = 'done' WHERE order_id = ? AND kind = ? AND state = 'browser'",
            [$orderId, self::SESSION],
        ) === 1;
    }

    /** @return list<EffectRecord> */
    private function waiting(?int $orderId, int $limit): array
    {
        $condition = $orderId === null ? '' : 'AND order_id = ?';
        return $this->read(
            "WHERE state IN ('due', 'started') $condition ORDER BY id LIMIT ?",
            $orderId === null ? [$limit] : [$orderId, $limit],
        );
    }

    private function do(EffectRecord $effect): bool
    {
        if ($effect->state === 'started') {
            $this->doubt($effect);
            return false;
        }
        $repeatable = match ($effect->kind) {
            'status', 'basket' => true,
            'stock', 'credits' => $this->shop->transactional(),
            default => false,
        };
        return $repeatable ? $this->inTransaction($effect) : $this->atMostOnce($effect);
    }

    private function inTransaction(EffectRecord $effect): bool
    {
        try {
            return $this->database->transaction(function () use ($effect): bool {
                // Locks the order, as Claims does.
                $this->database->change('UPDATE clictopay_order SET version = version + 1 WHERE order_id = ?', [$effect->orderId]);
                // Ticked off first: if the database takes the transaction back under the shop's hands, the tick goes too.
                if ($this->overtakes($effect) || !$this->move($effect, 'due', 'done')) {
                    return false;
                }
                $this->perform($effect);
                return true;
            });
        } catch (\Throwable $failure) {
            $this->fail($effect, $failure);
            return false;
        }
    }

    private function atMostOnce(EffectRecord $effect): bool
    {
        if (!$this->move($effect, 'due', 'started')) {
            return false;
        }
        try {
            $this->perform($effect);
        } catch (\Throwable $failure) {
            $this->database->change(
                "UPDATE clictopay_effect SET state = 'unsure', error = ? WHERE id = ? AND state = 'started'",
                [self::describe($failure), $effect->id],
            );
            return false;
        }
        return $this->move($effect, 'started', 'done');
    }

    /** A status may not pass an older one of the same order that could not be set yet. */
    private function overtakes(EffectRecord $effect): bool
    {
        return $effect->kind === 'status' && $this->database->rows(
            "SELECT id FROM clictopay_effect WHERE order_id = ? AND kind = 'status' AND state = 'due' AND id < ? LIMIT 1 FOR UPDATE",
            [$effect->orderId, $effect->id],
        ) !== [];
    }

    private function move(EffectRecord $effect, string $from, string $to): bool
    {
        return $this->database->change(
            'UPDATE clictopay_effect SET state = ?, started_at = ? WHERE id = ? AND state = ?',
            [$to, Time::in(0), $effect->id, $from],
        ) === 1;
    }

    /** Begun by a process that seems to be dead. */
    private function doubt(EffectRecord $effect): void
    {
        $this->database->change(
            "UPDATE clictopay_effect SET state = 'unsure' WHERE id = ? AND state = 'started' AND started_at < ?",
            [$effect->id, Time::in(-self::DEAD)],
        );
    }

    private function fail(EffectRecord $effect, \Throwable $failure): void
    {
        $this->database->change(
            "UPDATE clictopay_effect SET tries = tries + 1, error = ?, state = IF(tries < ?, 'due', 'unsure') WHERE id = ? AND state = 'due'",
            [self::describe($failure), self::TRIES, $effect->id],
        );
    }

    private function perform(EffectRecord $effect): void
    {
        $order = (int) $effect->orderId;
        $data = $effect->data;
        match ($effect->kind) {
            'status' => $this->shop->setStatus($order, $data['status'], $data['comment'], $data['mark']),
            'stock' => $this->shop->returnStock($order, $effect->line),
            'credits' => $this->shop->applyCredits($order),
            'basket' => $this->shop->emptyBasket($order),
            'order_mail' => $this->shop->sendOrderMail($order),
            'merchant_mail' => $this->shop->mailMerchant($data['subject'], $data['text']),
        };
    }

    private static function describe(\Throwable $failure): string
    {
        return mb_substr(mb_scrub($failure::class . ': ' . $failure->getMessage()), 0, 255);
    }

    /**
     * @param list<int|string|null> $parameters
     * @return list<EffectRecord>
     */
    private function read(string $condition, array $parameters): array
    {
        return array_map(self::recordOf(...), $this->database->rows("SELECT * FROM clictopay_effect $condition", $parameters));
    }

    /** @param Row $row */
    private static function recordOf(array $row): EffectRecord
    {
        /** @var array<string, int|string> $data */
        $data = json_decode($row['data'], true, 8, JSON_THROW_ON_ERROR);
        return new EffectRecord(
            $row['id'],
            $row['order_id'],
            $row['attempt_id'],
            $row['kind'],
            $row['line'],
            $data,
            $row['state'],
            $row['error'],
            Time::read($row['created_at']),
        );
    }
}
