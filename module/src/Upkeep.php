<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Environment, OrderState};
use ClicToPay\Exception\{ClicToPayException, InvalidSettingsException};
use ClicToPay\Shop\Reconciliation\Reconciliation;

/** The scheduled work. Safe to run twice at once: whoever takes an attempt first moves its next date. */
final class Upkeep
{
    private const BATCH = 200;
    /** seconds until an attempt whose check failed, or whose process died, comes again */
    private const AGAIN = 300;
    /** failures in a row after which the gateway counts as silent for this run */
    private const SILENT = 3;
    private const OUTAGE = 3600;
    private const PURGED_AT_ONCE = 1000;

    private Report $report;
    private float $end = 0.0;
    private int $failures = 0;
    private bool $failed = false;
    private bool $answered = false;

    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Journal $journal,
        private readonly Checkout $checkout,
        private readonly Settlement $settlement,
        private readonly Operations $operations,
        private readonly Anomalies $anomalies,
        private readonly Effects $effects,
        private readonly Refusals $refusals,
        private readonly Reconciliation $reconciliation,
    ) {
    }

    /** @param int $seconds begins nothing new after that time */
    public function run(int $seconds = 20): Report
    {
        $this->report = new Report();
        $this->failed = $this->answered = false;
        $this->end = microtime(true) + $seconds;
        try {
            $mode = $this->shop->settings()->mode();
            $this->payments($mode);
            $this->closeUnpaid();
            $this->purge();
            $this->balance();
            $this->watch();
            // The other gateway may be away for good: what is left there gets the time that the shop's own leaves.
            $this->payments($mode === Environment::Production ? Environment::Test : Environment::Production);
        } catch (InvalidSettingsException $exception) {
            // A module that was just installed has no settings yet, and nothing to do: no reason to complain.
            if ($this->database->rows('SELECT id FROM clictopay_attempt LIMIT 1') !== []) {
                $this->report->problems[] = $exception->getMessage();
            }
        }
        $this->tellUnsure();
        $this->effects->finish();
        $this->database->change("INSERT INTO clictopay_meta (name, value) VALUES ('upkeep_at', ?) ON DUPLICATE KEY UPDATE value = VALUES(value)", [(string) time()]);
        return $this->report;
    }

    /** When it last came to its end; null: never. */
    public function lastRun(): ?\DateTimeImmutable
    {
        $rows = $this->database->rows("SELECT value FROM clictopay_meta WHERE name = 'upkeep_at'");
        return $rows === [] ? null : new \DateTimeImmutable("@{$rows[0]['value']}");
    }

    private function payments(Environment $environment): void
    {
        // Each kind of work has failures of its own: an operation that can't be asked about is the first in every run.
        foreach ([$this->resumeOperations(...), $this->settleDue(...), $this->captureDue(...)] as $work) {
            $this->failures = 0;
            $work($environment);
        }
    }

    private function resumeOperations(Environment $environment): void
    {
        $open = $this->journal->readOperations(
            // Without IS NOT NULL the database goes through all that ever were.
            'WHERE open_attempt_id IS NOT NULL AND EXISTS (SELECT 1 FROM clictopay_attempt a WHERE a.id = open_attempt_id AND a.environment = ?)
             ORDER BY id LIMIT ?',
            [$environment->value, self::BATCH],
        );
        foreach ($open as $operation) {
            if ($this->timeIsUp()) {
                return;
            }
            $attempt = $this->journal->existing($operation->attemptId);
            if ($this->attempt($attempt, fn () => $this->operations->check($attempt, 'schedule'))) {
                $this->answered = true;
            }
        }
    }

    private function settleDue(Environment $environment): void
    {
        do {
            $due = $this->journal->read('WHERE check_at <= ? AND environment = ? ORDER BY check_at LIMIT ?', [Time::in(0), $environment->value, self::BATCH]);
            foreach ($due as $attempt) {
                if ($this->timeIsUp()) {
                    return;
                }
                $mine = $this->database->change(
                    'UPDATE clictopay_attempt SET check_at = ? WHERE id = ? AND check_at <= ?',
                    [Time::in(self::AGAIN), $attempt->id, Time::in(0)],
                );
                if ($mine === 1 && $this->attempt($attempt, fn () => $this->settle($attempt))) {
                    $this->report->settled++;
                    $this->answered = true;
                }
            }
        } while (count($due) === self::BATCH);
    }

    /** A page that nobody should pay on any more is closed at the gateway before the gateway is asked. */
    private function settle(Attempt $attempt): void
    {
        $paidOtherwise = $attempt->orderId !== null && $this->journal->orderState($attempt->orderId) !== Claims::OPEN;
        if ($attempt->isOpen() && ($attempt->formUrl === null || $paidOtherwise || $attempt->expiresAt <= Time::now())) {
            $this->checkout->end($attempt, 'schedule');
        } else {
            $this->settlement->settle($attempt, 'schedule');
        }
    }

    /** Only what pays its order: a second payment of the same is for the merchant to decide. */
    private function captureDue(Environment $environment): void
    {
        $due = $this->journal->read(
            "WHERE capture_at <= ? AND environment = ? AND state = 'authorised' AND (
                EXISTS (SELECT 1 FROM clictopay_order o WHERE o.state = 'paid' AND o.order_id = clictopay_attempt.order_id AND o.paid_attempt_id = clictopay_attempt.id)
                OR order_id IS NULL AND EXISTS (SELECT 1 FROM clictopay_link l WHERE l.id = clictopay_attempt.link_id AND l.paid_attempt_id = clictopay_attempt.id)
             ) ORDER BY capture_at LIMIT ?",
            [Time::in(0), $environment->value, self::BATCH],
        );
        foreach ($due as $attempt) {
            if ($this->timeIsUp()) {
                return;
            }
            $this->attempt($attempt, function () use ($attempt): void {
                $done = $this->operations->capture($attempt, $attempt->amount, 'schedule');
                $this->report->captured += (int) $done->done;
                if ($done->code === Done::REFUSED || $done->code === Done::UNREACHABLE) {
                    $this->report->problems[] = "Attempt $attempt->orderNumber: $done->message";
                }
                if ($done->code === Done::REFUSED) {
                    $this->database->transaction(function () use ($attempt, $done): void {
                        $this->database->change('UPDATE clictopay_attempt SET capture_at = NULL WHERE id = ?', [$attempt->id]);
                        $this->anomalies->raise($attempt, 'capture_failed', 'schedule', $done->message);
                    });
                }
            });
        }
    }

    /**
     * Orders whose last page is over and whose attempts are all confirmed as unpaid; and those whose process died before the first attempt
     * was written. Not while a payment link for the order runs; and one that was only ever paid by links did not come from our checkout:
     * the merchant closes it.
     */
    private function closeUnpaid(): void
    {
        $orders = $this->database->rows(
            "SELECT order_id FROM clictopay_order o WHERE state = 'open'
                AND (EXISTS (SELECT 1 FROM clictopay_attempt a WHERE a.order_id = o.order_id AND a.link_id IS NULL)
                    OR o.created_at <= ? AND NOT EXISTS (SELECT 1 FROM clictopay_link l WHERE l.order_id = o.order_id))
                AND NOT EXISTS (SELECT 1 FROM clictopay_link l WHERE l.order_id = o.order_id AND l.state = 'open' AND l.expires_at > ?)
                AND NOT EXISTS (SELECT 1 FROM clictopay_attempt a WHERE a.order_id = o.order_id AND (a.state IN ('new', 'pending') OR a.expires_at > ?))
             ORDER BY order_id LIMIT ?",
            [Time::in(-Settlement::RESERVE - $this->shop->settings()->sessionTimeout()), Time::in(0), Time::in(-Settlement::RESERVE), self::BATCH],
        );
        foreach ($orders as $order) {
            if (!$this->timeIsUp()) {
                $this->report->closed += (int) $this->checkout->close($order['order_id'], OrderState::Cancelled, 'nobody paid in time', 'schedule')->closed;
            }
        }
    }

    /** Evidence, address, name and e-mail go; amounts, numbers and ids stay. What was gone through before is not looked at again. */
    private function purge(): void
    {
        $before = Time::in(-86400 * $this->shop->settings()->retentionDays());
        do {
            $purged = $this->database->change(
                // Left to itself the database reads all old attempts by created_at, for the sake of the order.
                'UPDATE clictopay_attempt FORCE INDEX (personal) SET reply = NULL, email = NULL, name = NULL, ip = NULL, form_url = NULL, personal = 0
                 WHERE personal = 1 AND created_at < ? ORDER BY created_at LIMIT ?',
                [$before, self::PURGED_AT_ONCE],
            );
            $this->report->purged += $purged;
        } while ($purged === self::PURGED_AT_ONCE && !$this->timeIsUp());
        $this->purgeEvents($before);
        $this->database->change('UPDATE clictopay_link SET email = NULL WHERE created_at < ? AND email IS NOT NULL', [$before]);
        $this->refusals->purge();
    }

    /** Events are only added: their ids follow time, and those up to the last one that was purged need no second look. */
    private function purgeEvents(string $before): void
    {
        $last = $this->database->rows('SELECT id FROM clictopay_event WHERE at < ? ORDER BY at DESC, id DESC LIMIT 1', [$before])[0]['id'] ?? 0;
        $done = (int) ($this->database->rows("SELECT value FROM clictopay_meta WHERE name = 'purged_event'")[0]['value'] ?? 0);
        while ($done < $last && !$this->timeIsUp()) {
            $next = min($last, $done + self::PURGED_AT_ONCE);
            $this->database->change('UPDATE clictopay_event SET evidence = NULL WHERE id > ? AND id <= ? AND evidence IS NOT NULL', [$done, $next]);
            $done = $next;
            $this->database->change("INSERT INTO clictopay_meta (name, value) VALUES ('purged_event', ?) ON DUPLICATE KEY UPDATE value = VALUES(value)", [(string) $done]);
        }
    }

    /** Last, in what time is left: it can wait until the next run. */
    private function balance(): void
    {
        if ($this->timeIsUp() || $this->isSilent()) {
            return;
        }
        try {
            $this->report->balanced = $this->reconciliation->daily((int) ceil($this->end - microtime(true)));
        } catch (InvalidSettingsException $exception) {
            throw $exception;
        } catch (ClicToPayException $exception) {
            $this->report->problems[] = 'The balance of yesterday: ' . $exception->getMessage();
        }
    }

    private function tellUnsure(): void
    {
        foreach ($this->effects->untold() as $effect) {
            $attempt = $effect->attemptId === null ? null : $this->journal->attempt($effect->attemptId);
            $detail = 'Order ' . ($effect->orderId ?? '-') . ", step $effect->kind" . ($effect->line > 0 ? " of line $effect->line" : '') . '.';
            $this->database->transaction(fn () => $this->anomalies->once("unsure-$effect->id", $attempt, 'effect_unsure', 'schedule', $detail));
        }
    }

    /** Whether the gateway of the shop's own mode is silent. */
    private function watch(): void
    {
        if ($this->answered) {
            $this->database->change("DELETE FROM clictopay_meta WHERE name = 'silent_since'");
        }
        if (!$this->isSilent()) {
            return;
        }
        $this->database->change("INSERT IGNORE INTO clictopay_meta (name, value) VALUES ('silent_since', ?)", [(string) time()]);
        $since = (int) $this->database->rows("SELECT value FROM clictopay_meta WHERE name = 'silent_since'")[0]['value'];
        if ($since <= time() - self::OUTAGE) {
            $this->database->transaction(fn () => $this->anomalies->once("outage-$since", null, 'outage', 'schedule'));
        }
    }

    /** One piece of work; a failure is reported and stops nothing else. False: it failed. */
    private function attempt(Attempt $attempt, \Closure $work): bool
    {
        try {
            $work();
            $this->failures = 0;
            return true;
        } catch (LoginChangedException $exception) {
            $this->report->problems[] = $exception->getMessage();
        } catch (ClicToPayException $exception) {
            $this->failures++;
            $this->failed = true;
            $this->report->problems[] = "Attempt $attempt->orderNumber: " . $exception->getMessage();
        }
        return false;
    }

    private function isSilent(): bool
    {
        return $this->failed && !$this->answered;
    }

    /** Also when the gateway seems to be silent: asking about the next ones would only take time. */
    private function timeIsUp(): bool
    {
        return microtime(true) >= $this->end || $this->failures >= self::SILENT;
    }
}
