<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{ActionClass, Anomaly, GatewayStatus, OrderState, OrderStatus, Transition};
use ClicToPay\Exception\OrderNotFoundException;

/** What the gateway says about an attempt, taken over once whatever the number of callers. */
final class Settlement
{
    /** Seconds after the session's end until nobody can pay any more: clocks differ, and a payment takes its time. */
    public const RESERVE = 300;
    /** Each lost race means that another caller moved the attempt, and there are not that many steps. */
    private const RACES = 20;
    /** action codes of class Pending that only say that no card was entered yet */
    private const NOT_TRIED = [-100, 1001];

    public function __construct(
        private readonly Database $database,
        private readonly Journal $journal,
        private readonly Gateway $gateway,
        private readonly Consequences $consequences,
        private readonly Anomalies $anomalies,
        private readonly Effects $effects,
    ) {
    }

    /**
     * Asks the gateway, takes over what it says, and does what follows from it.
     *
     * @param string $actor buyer, notification, schedule, or an admin's name
     * @throws \ClicToPay\Exception\ClicToPayException the gateway did not answer (or the login is another one): nothing was changed
     * @throws DatabaseException
     */
    public function settle(Attempt $attempt, string $actor): Outcome
    {
        for ($race = 1; $race <= self::RACES; $race++) {
            // Read before the gateway is asked: then its answer can't be older than what the journal knows.
            $attempt = $this->journal->fresh($attempt);
            $status = $this->ask($attempt, $actor);
            $outcome = $status === null ? $this->notFound($attempt, $actor) : $this->takeOver($attempt, $status, $actor);
            if ($outcome !== null) {
                $this->effects->finish($attempt->orderId);
                return $outcome;
            }
        }
        throw new DatabaseException("Attempt $attempt->orderNumber moves too fast.");
    }

    /** Nobody can pay the attempt any more, wherever the clocks are. */
    public static function isOver(Attempt $attempt): bool
    {
        return Time::now()->getTimestamp() > $attempt->expiresAt->getTimestamp() + self::RESERVE;
    }

    private function ask(Attempt $attempt, string $actor): ?OrderStatus
    {
        try {
            $client = $this->gateway->clientOf($attempt);
            return $attempt->gatewayId === null
                ? $client->getOrderStatusExtended(orderNumber: $attempt->orderNumber)
                : $client->getOrderStatusExtended(orderId: $attempt->gatewayId);
        } catch (OrderNotFoundException) {
            return null;
        } catch (LoginChangedException $exception) {
            $mail = "login-{$attempt->environment->value}-" . gmdate('Y-m-d');
            $this->database->transaction(fn () => $this->anomalies->raise($attempt, 'login_changed', $actor, mail: $mail));
            $this->effects->finish($attempt->orderId);
            throw $exception;
        }
    }

    /** Null: another caller was faster, ask again. */
    private function takeOver(Attempt $attempt, OrderStatus $status, string $actor): ?Outcome
    {
        $over = self::isOver($attempt);
        $step = $attempt->state->observe($status, $attempt->orderNumber, $attempt->amount, $attempt->captured, $over);
        $taken = $this->database->transaction(function () use ($attempt, $status, $step, $actor): bool {
            if ($step->changed) {
                $this->consequences->lock($attempt);
            }
            if (!$this->write($attempt, $status, $step)) {
                return false;
            }
            $evidence = $status->rawJson();
            $anomaly = $step->anomaly?->value;
            if ($step->changed) {
                $this->journal->note($attempt, 'state', $step->to->value, self::describe($step, $status), $actor, $evidence);
                $anomaly = $this->consequences->follow($attempt, $step, $status) ?? $anomaly;
            }
            if ($anomaly !== null) {
                $this->anomalies->raise($attempt, $anomaly, $actor, evidence: $evidence);
            }
            if ($step->to === OrderState::Pending && $attempt->createdAt < Time::now()->modify('-7 days')) {
                $this->anomalies->raise($attempt, 'undecided', $actor, evidence: $evidence);
            }
            return true;
        });
        return $taken ? $this->outcome($attempt, $status, $step->changed, $step->anomaly) : null;
    }

    /** The conditional update: whoever moved the attempt meanwhile, or asked for a capture, has made the answer obsolete. */
    private function write(Attempt $attempt, OrderStatus $status, Transition $step): bool
    {
        $aboutIt = $status->orderNumber === $attempt->orderNumber;
        return $this->database->change(
            'UPDATE clictopay_attempt SET state = ?, reply = ?, personal = 1, checked_at = ?, check_at = ?, gateway_id = COALESCE(gateway_id, ?),
                terminal = COALESCE(?, terminal), refunded = GREATEST(refunded, ?),
                capture_at = IF(?, DATE_ADD(?, INTERVAL capture_days DAY), capture_at), version = version + 1
             WHERE id = ? AND state = ? AND captured <=> ?',
            [
                $step->to->value,
                $status->rawJson(),
                Time::in(0),
                Schedule::next($attempt, $step->to, $status),
                $aboutIt ? $status->orderId : null,
                $status->terminalId === null ? null : Journal::cut($status->terminalId, 64),
                $aboutIt && $status->refundedAmount?->currency->code === $attempt->amount->currency->code ? $status->refundedAmount->minor : 0,
                (int) ($step->changed && $step->to === OrderState::Authorised),
                Time::in(0),
                $attempt->id,
                $step->from->value,
                $attempt->captured?->minor,
            ],
        ) === 1;
    }

    /** The gateway does not know the order. Without its id, the registration never arrived: nobody has a page to pay on. */
    private function notFound(Attempt $attempt, string $actor): ?Outcome
    {
        $fails = $attempt->gatewayId === null && $attempt->isOpen() && self::isOver($attempt);
        $to = $fails ? OrderState::Failed : $attempt->state;
        $taken = $this->database->transaction(function () use ($attempt, $to, $fails, $actor): bool {
            $written = $this->database->change(
                'UPDATE clictopay_attempt SET state = ?, checked_at = ?, check_at = ?, version = version + 1 WHERE id = ? AND state = ? AND gateway_id <=> ?',
                [$to->value, Time::in(0), $fails ? null : Schedule::next($attempt, $to, null), $attempt->id, $attempt->state->value, $attempt->gatewayId],
            ) === 1;
            if ($written && $fails) {
                $this->journal->note($attempt, 'state', $to->value, 'The registration never arrived at the gateway.', $actor);
            }
            if ($written && $attempt->gatewayId !== null) {
                $this->anomalies->raise($attempt, 'not_found', $actor);
            }
            return $written;
        });
        return $taken ? $this->outcome($attempt, null, $fails, null) : null;
    }

    private function outcome(Attempt $attempt, ?OrderStatus $status, bool $changed, ?Anomaly $anomaly): Outcome
    {
        $now = $this->journal->fresh($attempt);
        return new Outcome($now, $status, $changed, $anomaly, $now->hasMoney(), !self::isUnderWay($now, $status));
    }

    /** A payment may be on its way through the gateway or the bank. Waiting for the buyer is not under way. */
    private static function isUnderWay(Attempt $attempt, ?OrderStatus $status): bool
    {
        if (!$attempt->isOpen() || $status === null) {
            return false;
        }
        return $status->status !== GatewayStatus::Registered
            || ($status->action?->class === ActionClass::Pending && !in_array($status->action->code, self::NOT_TRIED, true));
    }

    private static function describe(Transition $step, OrderStatus $status): string
    {
        $text = sprintf('%s, was %s; the gateway reports status %d', $step->to->value, $step->from->value, $status->statusCode);
        return $status->action === null ? "$text." : "$text, action code {$status->action->code}.";
    }
}
