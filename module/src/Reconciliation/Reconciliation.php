<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{OrderStatus, Verdict};
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Shop\{Anomalies, Attempt, Database, Effects, Journal, LoginChangedException, Registrations, Schema, Settlement, Shop, Time};

/**
 * The balance of a period: asks the gateway about every payment that was begun in it, takes over what the shop did not know, and notes in
 * what the two differ. Page after page, so that it can stop and go on, and memory does not grow with the period. Safe to run twice at once,
 * and again: settling is done once whoever does it, and what was noted is noted once.
 */
final class Reconciliation
{
    public const ACTOR = 'reconciliation';
    private const PAGE = 100;
    /** findings of each kind in a mail */
    private const IN_MAIL = 20;
    /** how often a payment is looked at that moves meanwhile */
    private const ROUNDS = 3;
    /** what settling a payment can raise that the shop did not expect any more */
    private const LATE = ['paid_after_failure', 'paid_after_cancel', 'paid_after_close', 'paid_twice', 'order_changed', 'partly_deposited'];

    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Schema $schema,
        private readonly Journal $journal,
        private readonly Inquiry $inquiry,
        private readonly Settlement $settlement,
        private readonly Anomalies $anomalies,
        private readonly Effects $effects,
        public readonly Balances $balances,
    ) {
    }

    public function begin(Period $period): Balance
    {
        return $this->balances->begin($period, $this->shop->settings()->mode());
    }

    /**
     * Of the day before, once, a piece at a time: for the scheduled work. If a person is needed, or a payment could not be asked about, the
     * merchant gets a mail at its end: nobody asks again by himself.
     *
     * @param int $seconds begins no further page after that time
     * @return bool true: it came to its end just now
     * @throws ClicToPayException it will be gone on with
     */
    public function daily(int $seconds): bool
    {
        $balance = $this->balances->due(Period::settled(), $this->shop->settings()->mode());
        if ($balance === null || !$this->balances->claim($balance)) {
            return false;
        }
        try {
            // Another process may have gone on with it since it was read.
            return $this->run($this->balances->fresh($balance), seconds: $seconds)->finishedAt !== null;
        } finally {
            $this->balances->release($balance);
        }
    }

    /** How many payments of the journal it is about. */
    public function size(Balance $balance): int
    {
        return $this->database->rows(
            'SELECT COUNT(*) AS number FROM clictopay_attempt WHERE created_at >= ? AND created_at < ? AND environment = ?',
            [Time::column($balance->period->from), Time::column($balance->period->to), $balance->environment->value],
        )[0]['number'];
    }

    /**
     * Compares with a list first: then each payment can be looked up in it. One that can not be read to its end was no list.
     *
     * @param iterable<Listed> $list
     * @throws ClicToPayException
     */
    public function compareList(Balance $balance, Source $source, iterable $list): Listing
    {
        $listing = new Listing($source, Registrations::prefix($this->shop->settings(), $this->schema));
        $page = [];
        foreach ($list as $listed) {
            $page[] = $listed;
            if (count($page) === self::PAGE) {
                $this->lookUp($balance, $listing, $page);
                $page = [];
            }
        }
        $this->lookUp($balance, $listing, $page);
        return $listing;
    }

    /**
     * Goes on until all is compared, or the time is over.
     *
     * @param \Closure(int): void|null $progress is told how many payments were compared each time
     * @return Balance finished, or to be gone on with
     * @throws ClicToPayException the gateway does not answer, or not this login; what was compared before stays
     */
    public function run(Balance $balance, ?Listing $listing = null, ?int $seconds = null, ?\Closure $progress = null): Balance
    {
        $end = $seconds === null ? null : microtime(true) + $seconds;
        if ($listing !== null) {
            $balance = $this->balances->listed($balance, $listing->isUsable() ? $listing->source : null, $listing->listed, $listing->foreign);
        }
        while ($balance->finishedAt === null && ($end === null || microtime(true) < $end)) {
            $attempts = $this->page($balance);
            if ($attempts === []) {
                $this->finish($balance);
            } else {
                $this->compare($balance, $attempts, $listing);
                $progress === null || $progress(count($attempts));
            }
            $balance = $this->balances->fresh($balance);
        }
        return $balance;
    }

    private function finish(Balance $balance): void
    {
        $this->database->transaction(function () use ($balance): void {
            if ($this->balances->finish($balance) && $balance->daily && ($this->balances->forPerson($balance) > 0 || $this->balances->isIncomplete($balance))) {
                $report = new Report($this->balances, $this->balances->fresh($balance), Report::words($this->shop->languages()[0] ?? 'en'));
                $this->effects->add("mail-balance-$balance->id", 'merchant_mail', null, null, [
                    'subject' => $report->title(),
                    'text' => implode("\n", iterator_to_array($report->text(self::IN_MAIL), false)),
                ]);
            }
        });
    }

    /** @return list<Attempt> */
    private function page(Balance $balance): array
    {
        return $this->journal->read(
            'WHERE created_at >= ? AND (created_at > ? OR id > ?) AND created_at < ? AND environment = ? ORDER BY created_at, id LIMIT ?',
            [$balance->afterTime, $balance->afterTime, $balance->afterId, Time::column($balance->period->to), $balance->environment->value, self::PAGE],
        );
    }

    /** @param non-empty-list<Attempt> $attempts */
    private function compare(Balance $balance, array $attempts, ?Listing $listing): void
    {
        $sums = Sums::of($balance->sums->json());
        $findings = $this->examine($balance, $attempts, $listing, $sums);
        $last = end($attempts);
        $this->database->transaction(function () use ($balance, $last, $attempts, $sums, $findings): void {
            if ($this->balances->advance($balance, Time::column($last->createdAt), $last->id, count($attempts), $sums)) {
                array_map(fn (Finding $finding) => $this->note($balance, $finding), $findings);
            }
        });
    }

    /**
     * @param list<Attempt> $attempts
     * @param Sums $sums is added to
     * @return list<Finding>
     */
    private function examine(Balance $balance, array $attempts, ?Listing $listing, Sums $sums): array
    {
        $findings = $now = [];
        for ($round = 1; $attempts !== []; $round++) {
            $operated = $this->inquiry->operated($attempts);
            $answers = $this->inquiry->ask($balance->environment, $attempts);
            $moved = [];
            foreach ($attempts as $attempt) {
                $answer = $answers[$attempt->id];
                $found = $answer instanceof \Throwable
                    ? [self::notAsked($attempt, $answer)]
                    : Comparison::of($attempt, $answer, $operated[$attempt->id]);
                if ($found !== [] && $round < self::ROUNDS && $this->hasMoved($attempt, $operated[$attempt->id])) {
                    $moved[] = $this->journal->fresh($attempt);
                    continue;
                }
                if (!$answer instanceof \Throwable) {
                    try {
                        $now[$attempt->id] = $this->takeOver($attempt, $answer);
                        array_push($found, ...self::besideList($attempt, $answer, $listing, $balance));
                        $sums->addBoth($attempt, $answer, $now[$attempt->id]);
                    } catch (ClicToPayException $exception) {
                        $found = [self::notAsked($attempt, $exception)];
                    }
                }
                array_push($findings, ...$found);
            }
            $attempts = $moved;
        }
        return [...array_map($this->explained(...), $findings), ...$this->paidTwice($now)];
    }

    /** Somebody was paid, or refunded, between the journal and the gateway: what they seem to differ in is that. */
    private function hasMoved(Attempt $attempt, Operated $operated): bool
    {
        return $this->journal->fresh($attempt)->version !== $attempt->version || $this->inquiry->operated([$attempt])[$attempt->id] != $operated;
    }

    private static function notAsked(Attempt $attempt, \Throwable $exception): Finding
    {
        $login = $exception instanceof LoginChangedException;
        return Finding::about($attempt, Kind::NotAsked, null, null, $login ? 'login_changed' : $exception->getMessage(), $login);
    }

    /** @return list<Finding> */
    private static function besideList(Attempt $attempt, ?OrderStatus $status, ?Listing $listing, Balance $balance): array
    {
        return match (true) {
            $listing === null => [],
            $status !== null && $listing->lacks($attempt, $status, $balance->period) => [Finding::about($attempt, Kind::NotListed, Sums::takenThere($attempt, $status), null)],
            $listing->contradicts($attempt, $status) => [Finding::about($attempt, Kind::ListedAsPaid, null, $attempt->amount)],
            default => [],
        };
    }

    /** Settles what would move, or has something new to be raised; the attempt as it is then. */
    private function takeOver(Attempt $attempt, ?OrderStatus $status): Attempt
    {
        if ($status === null) {
            $settle = $attempt->hasMoney() && !$this->anomalies->isKnown($attempt, 'not_found');
        } else {
            $step = Comparison::step($attempt, $status);
            $refunded = $status->refundedAmount;
            $settle = match (true) {
                // A page whose time is over is closed at the gateway first: the scheduled work does.
                $step->changed => $status->verdict() !== Verdict::Undecided,
                $step->anomaly !== null => !$this->anomalies->isKnown($attempt, $step->anomaly->value),
                default => $refunded?->currency->code === $attempt->amount->currency->code && $refunded->compareTo($attempt->refunded) > 0,
            };
        }
        return $settle ? $this->settlement->settle($attempt, self::ACTOR)->attempt : $attempt;
    }

    /** A payment that was taken over is in order, unless settling it has raised something. */
    private function explained(Finding $finding): Finding
    {
        if ($finding->kind !== Kind::PaidThere) {
            return $finding;
        }
        $raised = $this->database->rows(
            "SELECT code FROM clictopay_event WHERE attempt_id = ? AND kind = 'anomaly' AND code IN (" . self::marks(self::LATE) . ') ORDER BY id DESC LIMIT 1',
            [$finding->attemptId, ...self::LATE],
        )[0]['code'] ?? '';
        return new Finding(
            $finding->kind,
            $finding->attemptId,
            $finding->orderId,
            $finding->orderNumber,
            $finding->here,
            $finding->there,
            $raised,
            $raised !== '',
        );
    }

    /**
     * Those that have money while another one pays the same order, or the same payment link.
     *
     * @param array<int, Attempt> $attempts by id
     * @return list<Finding>
     */
    private function paidTwice(array $attempts): array
    {
        $held = array_filter($attempts, static fn (Attempt $attempt): bool => $attempt->hasMoney());
        if ($held === []) {
            return [];
        }
        $rows = $this->database->rows(
            "SELECT a.id FROM clictopay_attempt a
                LEFT JOIN clictopay_order o ON o.order_id = a.order_id AND o.state = 'paid'
                LEFT JOIN clictopay_link l ON a.order_id IS NULL AND l.id = a.link_id AND l.state = 'paid'
             WHERE a.id IN (" . self::marks($held) . ') AND COALESCE(o.paid_attempt_id, l.paid_attempt_id) <> a.id',
            array_keys($held),
        );
        return array_map(static fn (array $row): Finding => Finding::about(
            $held[$row['id']],
            Kind::PaidTwice,
            $held[$row['id']]->amount,
            $held[$row['id']]->amount,
            'paid_twice',
        ), $rows);
    }

    /** @param list<Listed> $page */
    private function lookUp(Balance $balance, Listing $listing, array $page): void
    {
        if ($page === []) {
            return;
        }
        // Ours are plain ASCII; what a file has beside them can be anything.
        $ours = array_filter(array_column($page, 'orderNumber'), static fn (string $number): bool => preg_match('/^[!-~]{1,32}$/D', $number) === 1);
        $known = [];
        foreach ($ours === [] ? [] : $this->journal->read('WHERE order_number IN (' . self::marks($ours) . ')', array_values($ours)) as $attempt) {
            $known[$attempt->orderNumber] = $attempt;
        }
        $findings = $elsewhere = [];
        foreach ($page as $listed) {
            $attempt = $known[$listed->orderNumber] ?? null;
            array_push($findings, ...$listing->take($listed, $attempt));
            // Paid in the period, but begun before it: the pages will not come by.
            if ($attempt !== null && $listed->paid === true && $attempt->environment === $balance->environment && !$balance->period->contains($attempt->createdAt)) {
                $elsewhere[$attempt->id] = $attempt;
            }
        }
        if ($elsewhere !== []) {
            array_push($findings, ...$this->examine($balance, array_values($elsewhere), $listing, Sums::of('')));
        }
        $this->database->transaction(fn () => array_map(fn (Finding $finding) => $this->note($balance, $finding), $findings));
    }

    /** With the anomaly that it is: without a mail of its own, for the balance is one report. */
    private function note(Balance $balance, Finding $finding): void
    {
        $this->balances->note($balance, $finding);
        $anomaly = $finding->kind->anomaly();
        if ($anomaly !== null) {
            $attempt = $finding->attemptId === null ? null : $this->journal->attempt($finding->attemptId);
            // Another sum is another anomaly.
            $mark = "$anomaly-" . ($attempt?->id ?? substr(hash('sha256', $finding->orderNumber), 0, 32)) . ($finding->there === null ? '' : "-{$finding->there->minor}");
            $this->anomalies->note($mark, $attempt, $anomaly, self::ACTOR, self::detail($finding));
        }
    }

    private static function detail(Finding $finding): string
    {
        return sprintf('%s: here %s, there %s.', $finding->orderNumber, $finding->here ?? '-', $finding->there ?? '-');
    }

    /** @param array<mixed> $values */
    private static function marks(array $values): string
    {
        return implode(', ', array_fill(0, count($values), '?'));
    }
}
