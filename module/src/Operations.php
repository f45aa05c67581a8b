<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{ClientInterface, Money, OrderState, OrderStatus, ResolutionResult};
use ClicToPay\Exception\{ClicToPayException, GatewayException, ProtocolException, TransportException, UnknownOutcomeException};

/**
 * Capture, cancel, refund: written first, then asked for, then finished. One at a time for an attempt.
 *
 * A row that is still open after its call can't be running any more is a call whose answer was lost, in every respect: it was written
 * as one before the call, and whoever comes by resolves it by reading.
 */
final class Operations
{
    /** seconds: longer than a call can take */
    private const RUNNING = 120;
    /** Seconds after which what the gateway does not show counts as not done. A refund can wait at the bank; the others are done at once. */
    private const PATIENCE = ['capture' => 3600, 'cancel' => 3600, 'refund' => 86400];

    public function __construct(
        private readonly Database $database,
        private readonly Journal $journal,
        private readonly Gateway $gateway,
        private readonly Settlement $settlement,
        private readonly Effects $effects,
        private readonly Anomalies $anomalies,
    ) {
    }

    /** By the last status: check() first. Nothing while an operation is under way. */
    public function possible(Attempt $attempt): Possible
    {
        $status = $attempt->status();
        if ($status === null || $this->underWay($attempt) !== null) {
            return new Possible();
        }
        return new Possible(
            $attempt->state === OrderState::Authorised || $attempt->state === OrderState::PartlyPaid ? $status->capturable() : null,
            $status->canReverse() || ($attempt->isOpen() && $status->canDecline()),
            $attempt->hasMoney() ? self::refundable($attempt, $status) : null,
        );
    }

    public function capture(Attempt $attempt, Money $amount, string $actor): Done
    {
        $attempt = $this->journal->fresh($attempt);
        if ($attempt->state !== OrderState::Authorised && $attempt->state !== OrderState::PartlyPaid) {
            return Done::of(Done::REFUSED, "Nothing is held to capture: the attempt is {$attempt->state->value}.");
        }
        return $this->operate(
            $attempt,
            'capture',
            $amount,
            $attempt->captured,
            bin2hex(random_bytes(16)),
            $actor,
            static fn (ClientInterface $client) => $client->deposit((string) $attempt->gatewayId, $amount),
        );
    }

    /** Gives a hold or a payment of the same bank day back (reverse), or closes an unpaid payment page (decline). */
    public function cancel(Attempt $attempt, string $actor): Done
    {
        $attempt = $this->journal->fresh($attempt);
        $decline = $attempt->isOpen();
        return $this->operate(
            $attempt,
            $decline ? 'decline' : 'cancel',
            $attempt->amount,
            null,
            bin2hex(random_bytes(16)),
            $actor,
            static fn (ClientInterface $client) => $decline
                ? $client->decline((string) $attempt->gatewayId, $attempt->orderNumber)
                : $client->reverse((string) $attempt->gatewayId),
        );
    }

    /** @param string $requestId random, from the form: the same form sent twice is one refund. 1 to 64 characters */
    public function refund(Attempt $attempt, Money $amount, string $requestId, string $actor): Done
    {
        if (preg_match('/^[!-~]{1,64}$/D', $requestId) !== 1) {
            throw new \ValueError('ClicToPay\Shop\Operations::refund(): Argument #3 ($requestId) must be 1 to 64 printable characters');
        }
        $asked = $this->asked($requestId, $attempt, $amount);
        if ($asked !== null) {
            return $asked;
        }
        try {
            // Refunds that were made elsewhere are taken over first: what the journal has is compared with the gateway's sum.
            $outcome = $this->check($attempt, $actor);
        } catch (ClicToPayException $exception) {
            return Done::of(Done::UNREACHABLE, 'Nothing was refunded: ' . $exception->getMessage());
        }
        $attempt = $outcome->attempt;
        $before = $outcome->status?->refundedAmount === null ? null : $attempt->refunded;
        return $this->operate(
            $attempt,
            'refund',
            $amount,
            $before,
            $requestId,
            $actor,
            fn (ClientInterface $client, OperationRecord $operation) => $client->refund(
                (string) $attempt->gatewayId,
                $amount,
                $operation->unanswered()->refundId,
                $before,
            ),
        );
    }

    /**
     * Finishes what is under way, then settles.
     *
     * @throws ClicToPayException
     */
    public function check(Attempt $attempt, string $actor): Outcome
    {
        $operation = $this->underWay($attempt);
        if ($operation !== null) {
            $this->resume($operation, $actor);
        }
        return $this->settlement->settle($attempt, $actor);
    }

    /**
     * Looks what became of an operation whose answer is missing.
     *
     * @throws ClicToPayException
     */
    public function resume(OperationRecord $operation, string $actor): Done
    {
        $age = Time::now()->getTimestamp() - $operation->createdAt->getTimestamp();
        if ($operation->state === 'open' && $age < self::RUNNING) {
            return $this->answer($operation);
        }
        $attempt = $this->journal->existing($operation->attemptId);
        $unknown = $operation->unanswered();
        $result = $unknown->resolve($this->gateway->clientOf($attempt))->result;
        $kind = $operation->kind === 'decline' ? 'cancel' : $operation->kind;
        if ($result === ResolutionResult::StillUnknown && $age < self::PATIENCE[$kind]) {
            $this->unknown($operation, $unknown);
        } elseif ($result === ResolutionResult::Done) {
            $this->finish($operation, $attempt, 'done', 'Found done.', $actor);
        } else {
            $this->finish($operation, $attempt, 'refused', 'Not done, as far as the gateway shows.', $actor, $result === ResolutionResult::StillUnknown);
        }
        return $this->answer($this->reread($operation));
    }

    /** @param \Closure(ClientInterface, OperationRecord): \ClicToPay\Operation $call */
    private function operate(Attempt $attempt, string $kind, Money $amount, ?Money $before, string $requestId, string $actor, \Closure $call): Done
    {
        if ($attempt->gatewayId === null) {
            return Done::of(Done::REFUSED, 'The gateway does not know this attempt.');
        }
        try {
            $client = $this->gateway->clientOf($attempt);
            $operation = $this->begin($attempt, $kind, $amount, $before, $requestId, $actor);
            if ($operation === null) {
                return $this->asked($requestId, $attempt, $amount) ?? $this->inTheWay($attempt, $actor);
            }
        } catch (ClicToPayException $exception) {
            return Done::of(Done::UNREACHABLE, 'Nothing was sent: ' . $exception->getMessage());
        }
        $unsent = $this->call($operation, $attempt, $client, $call, $actor);
        if ($unsent !== null) {
            return $unsent;
        }
        try {
            $this->settlement->settle($attempt, $actor);
        } catch (ClicToPayException) {
            // The operation stands; the attempt's state follows with the next check.
        }
        return $this->answer($this->reread($operation));
    }

    /**
     * Writes the operation, as a call whose answer is missing. Null: another one is open, or was since the attempt was read (what is
     * asked for would then be compared with sums of yesterday), or this request was made before.
     */
    private function begin(Attempt $attempt, string $kind, Money $amount, ?Money $before, string $requestId, string $actor): ?OperationRecord
    {
        return $this->database->transaction(function () use ($attempt, $kind, $amount, $before, $requestId, $actor): ?OperationRecord {
            $unmoved = $this->database->change(
                'UPDATE clictopay_attempt SET version = version + 1 WHERE id = ? AND state = ? AND refunded = ? AND captured <=> ?',
                [$attempt->id, $attempt->state->value, $attempt->refunded->minor, $attempt->captured?->minor],
            ) === 1;
            if (!$unmoved) {
                return null;
            }
            $written = $this->database->change(
                "INSERT IGNORE INTO clictopay_operation (attempt_id, open_attempt_id, request_id, kind, amount, before_amount, currency, state, outcome, actor, created_at)
                 VALUES (?, ?, ?, ?, ?, ?, ?, 'open', '', ?, ?)",
                [
                    $attempt->id, $attempt->id, $requestId, $kind, $amount->minor, ($kind === 'refund' ? $attempt->refunded : $before)?->minor,
                    $amount->currency->code, Journal::cut($actor, 64), Time::in(0),
                ],
            );
            if ($written === 0) {
                return null;
            }
            $id = $this->database->lastId();
            if ($kind === 'capture') {
                $this->wants($attempt, self::captured($attempt)->plus($amount));
            }
            $this->database->change('UPDATE clictopay_operation SET outcome = ? WHERE id = ?', [self::missing($attempt, $kind, $amount, $before, $id), $id]);
            $this->journal->note($attempt, 'operation', $kind, ucfirst("$kind of $amount asked for."), $actor);
            return $this->journal->readOperations('WHERE id = ?', [$id])[0];
        });
    }

    /** The call as UnknownOutcomeException::toArray() writes it, before it is made: a crash is a lost answer. */
    private static function missing(Attempt $attempt, string $kind, Money $amount, ?Money $before, int $id): string
    {
        $refund = $kind === 'refund';
        return json_encode([
            'endpoint' => ['capture' => 'deposit.do', 'cancel' => 'reverse.do', 'decline' => 'decline.do', 'refund' => 'refund.do'][$kind],
            'orderId' => $attempt->gatewayId,
            'orderNumber' => $attempt->orderNumber,
            // Unique in the merchant's account as the order number is.
            'refundId' => $refund ? substr(hash('sha256', "$attempt->token-$id"), 0, 32) : null,
            'message' => 'The process that made this call ended before its answer was written.',
            'amount' => $amount->minor,
            'currency' => $amount->currency->code,
            'refundedBefore' => $refund ? $before?->minor : null,
            'refundedBeforeCurrency' => $refund ? $before?->currency->code : null,
        ], JSON_THROW_ON_ERROR);
    }

    /**
     * @param \Closure(ClientInterface, OperationRecord): \ClicToPay\Operation $call
     * @return Done|null the gateway was not reached: nothing was sent; null: the operation tells
     */
    private function call(OperationRecord $operation, Attempt $attempt, ClientInterface $client, \Closure $call, string $actor): ?Done
    {
        try {
            $done = $call($client, $operation);
            $this->finish($operation, $attempt, 'done', $done->replayed ? 'Done (it was done already).' : 'Done.', $actor, evidence: $done->rawJson());
        } catch (UnknownOutcomeException $unknown) {
            $this->unknown($operation, $unknown);
            $this->journal->note($attempt, 'operation', 'unknown', ucfirst("$operation->kind of $operation->amount: ") . $unknown->getMessage(), $actor);
        } catch (TransportException $unsent) {
            $this->finish($operation, $attempt, 'refused', $unsent->getMessage(), $actor);
            return Done::of(Done::UNREACHABLE, ucfirst("$operation->kind of $operation->amount: ") . $unsent->getMessage());
        } catch (GatewayException | ProtocolException | \ValueError $refused) {
            $this->finish($operation, $attempt, 'refused', $refused->getMessage(), $actor);
        }
        return null;
    }

    private function unknown(OperationRecord $operation, UnknownOutcomeException $unknown): void
    {
        $this->database->change(
            "UPDATE clictopay_operation SET state = 'unknown', outcome = ?, message = ? WHERE id = ? AND open_attempt_id IS NOT NULL",
            [json_encode($unknown->toArray(), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), Journal::cut($unknown->getMessage(), 1000), $operation->id],
        );
    }

    /** Once, whoever comes first. */
    private function finish(
        OperationRecord $operation,
        Attempt $attempt,
        string $state,
        string $message,
        string $actor,
        bool $unclear = false,
        ?string $evidence = null,
    ): void {
        $this->database->transaction(function () use ($operation, $attempt, $state, $message, $actor, $unclear, $evidence): void {
            $finished = $this->database->change(
                'UPDATE clictopay_operation SET state = ?, open_attempt_id = NULL, message = ?, finished_at = ? WHERE id = ? AND open_attempt_id IS NOT NULL',
                [$state, Journal::cut($message, 1000), Time::in(0), $operation->id],
            );
            if ($finished === 0) {
                return;
            }
            $what = ucfirst("$operation->kind of $operation->amount: $message");
            $this->journal->note($attempt, 'operation', $state, $what, $actor, $evidence);
            if ($state === 'done' && $operation->kind === 'refund') {
                $this->refunded($operation, $attempt);
            }
            if ($state === 'refused' && $operation->kind === 'capture') {
                $this->wants($attempt, $operation->before);
            }
            if ($unclear) {
                $this->anomalies->once("operation-$operation->id", $attempt, 'operation_unclear', $actor, $what);
            }
        });
    }

    private function refunded(OperationRecord $operation, Attempt $attempt): void
    {
        // Not beside what the attempt shows by now: that can have been taken over from the gateway since.
        $refunded = ($operation->before ?? $attempt->refunded)->plus($operation->amount);
        $this->database->change(
            'UPDATE clictopay_attempt SET refunded = GREATEST(refunded, ?), version = version + 1 WHERE id = ?',
            [$refunded->minor, $attempt->id],
        );
        // The first refund and the last one move the state, which writes a row into the order's history; those between do not.
        $last = $refunded->compareTo($attempt->captured ?? $attempt->amount) >= 0;
        if ($attempt->orderId !== null && $attempt->state === OrderState::PartlyRefunded && !$last) {
            $this->effects->add("status-refund-$operation->id", 'status', $attempt->orderId, $attempt->id, [
                'status' => 0,
                'comment' => "ClicToPay: $operation->amount refunded, order number $attempt->orderNumber",
                'mark' => "clictopay-refund-$operation->id",
            ]);
        }
    }

    /** No more than this shop captured: after a capture in part, the gateway's figures can be read in two ways. */
    private static function refundable(Attempt $attempt, OrderStatus $status): ?Money
    {
        $most = $status->refundable();
        if ($most === null || $attempt->captured?->currency->code !== $most->currency->code) {
            return $most;
        }
        $left = $attempt->captured->minus($attempt->refunded);
        $most = $left->compareTo($most) < 0 ? $left : $most;
        return $most->minor > 0 ? $most : null;
    }

    /** What was captured until now, by this shop or outside of it. */
    private static function captured(Attempt $attempt): Money
    {
        $reported = $attempt->state === OrderState::PartlyPaid ? $attempt->status()?->depositedAmount : null;
        return $reported ?? $attempt->captured ?? Money::ofMinor(0, $attempt->amount->currency);
    }

    /** What deposit() is asked for in all: written before it is asked, since any caller may see its work first. */
    private function wants(Attempt $attempt, ?Money $captured): void
    {
        $this->database->change(
            'UPDATE clictopay_attempt SET captured = ?, version = version + 1 WHERE id = ?',
            [$captured?->minor, $attempt->id],
        );
    }

    /** What became of this request, if it was made before. */
    private function asked(string $requestId, Attempt $attempt, Money $amount): ?Done
    {
        $operation = $this->journal->readOperations('WHERE request_id = ?', [$requestId])[0] ?? null;
        if ($operation !== null && ($operation->attemptId !== $attempt->id || !$operation->amount->equals($amount))) {
            return Done::of(Done::REFUSED, 'This request id was used for something else before: nothing was sent.');
        }
        return $operation === null ? null : $this->answer($operation);
    }

    /** Another operation is open, and perhaps only waits to be finished. */
    private function inTheWay(Attempt $attempt, string $actor): Done
    {
        $other = $this->underWay($attempt);
        if ($other !== null) {
            $this->resume($other, $actor);
        }
        return Done::of(Done::BUSY, 'Another operation of this payment is under way, or was a moment ago: look what became of it, and ask again.');
    }

    private function answer(OperationRecord $operation): Done
    {
        $message = ucfirst("$operation->kind of $operation->amount: ") . ($operation->message !== '' ? $operation->message : 'no answer yet.');
        return Done::of(['done' => Done::DONE, 'refused' => Done::REFUSED, 'unknown' => Done::UNKNOWN, 'open' => Done::BUSY][$operation->state], $message);
    }

    private function underWay(Attempt $attempt): ?OperationRecord
    {
        return $this->journal->readOperations('WHERE open_attempt_id = ?', [$attempt->id])[0] ?? null;
    }

    private function reread(OperationRecord $operation): OperationRecord
    {
        return $this->journal->readOperations('WHERE id = ?', [$operation->id])[0];
    }
}
