<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\{ActionClass, GatewayStatus, OrderStatus, Verdict};

/** Compares what happened with what the grid expects. Pure. */
final class Judge
{
    /** How a payment can end without saying anything about the card. */
    private const NOBODY_PAID = [ActionClass::Abandoned, ActionClass::TimedOut];
    private const OUT_OF_ORDER = [ActionClass::Configuration, ActionClass::Technical, ActionClass::State];

    public static function judge(Test $test, ?Run $run): Finding
    {
        $reason = self::undecided($test, $run);
        if ($test->expected === null) {
            return new Finding(Judgement::NotKnown, reason: $reason);
        }
        if ($run === null || $reason !== '') {
            return new Finding(Judgement::NotYet, reason: $reason);
        }
        $deviations = self::deviations($test, $run);
        return $deviations === []
            ? new Finding(Judgement::AsExpected)
            : new Finding(Judgement::Deviation, $deviations, array_udiff($deviations, $test->known, static fn (Deviation $a, Deviation $b): int => $a->value <=> $b->value) === []);
    }

    /** Why nothing can be said yet, '' if it can; see Finding::$reason. */
    public static function undecided(Test $test, ?Run $run): string
    {
        if ($run === null) {
            return 'not_run';
        }
        if ($test->play !== Play::Card) {
            return $run->errorCode === null ? 'not_run' : '';
        }
        $status = $run->status();
        $class = $status?->action?->class ?? ActionClass::Pending;
        return match (true) {
            $run->orderId === null => 'not_run',
            $run->otherCard => 'other_card',
            self::authorised($status) => '',
            $status?->status === GatewayStatus::Declined && in_array($class, self::NOBODY_PAID, true) => 'session_over',
            !in_array($status?->status, [GatewayStatus::Declined, GatewayStatus::Registered], true),
            in_array($class, [ActionClass::Approved, ActionClass::Pending, ActionClass::Unknown, ...self::NOBODY_PAID], true) => 'waiting',
            // A refusal that has nothing to do with the card proves nothing where a refusal is expected.
            $test->expected !== Expectation::Authorised && in_array($class, self::OUT_OF_ORDER, true) => 'technical',
            default => '',
        };
    }

    /** @return list<Deviation> */
    private static function deviations(Test $test, Run $run): array
    {
        $status = $run->status();
        $found = match ($test->expected) {
            Expectation::Authorised => self::authorised($status) ? [
                $status->confirms($run->orderNumber, $run->amount) ? null : Deviation::OtherAmount,
                $test->needsNumber && (string) $status->approvalCode === '' ? Deviation::NoNumber : null,
            ] : [Deviation::NotAuthorised],
            Expectation::Refused => self::authorised($status) ? [Deviation::NotRefused]
                : [$test->needsNumber && (string) $status?->approvalCode === '' ? Deviation::NoNumber : null],
            Expectation::Registered => [$run->orderId === null || $run->formUrl === null ? Deviation::NotRegistered : null],
            Expectation::Unpaid => [$status?->status !== GatewayStatus::Registered || $status->verdict() !== Verdict::Undecided ? Deviation::NotUnpaid : null],
            Expectation::Error => [match (true) {
                $run->errorCode === '0' => Deviation::NoError,
                $test->errorCode !== null && $run->errorCode !== $test->errorCode => Deviation::OtherError,
                default => null,
            }],
        };
        return array_values(array_filter($found, static fn (?Deviation $deviation): bool => $deviation !== null));
    }

    /** @phpstan-assert-if-true =OrderStatus $status */
    private static function authorised(?OrderStatus $status): bool
    {
        return $status !== null && in_array($status->verdict(), [Verdict::Paid, Verdict::PartlyPaid, Verdict::Authorised], true);
    }
}
