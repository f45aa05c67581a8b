<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{Anomaly, Money, OrderState, OrderStatus, Transition, Verdict};
use ClicToPay\Shop\{Attempt, Settlement, Time};

/** An attempt as the journal has it, beside what the gateway says of it. Reads nothing and writes nothing. */
final class Comparison
{
    /** seconds after the end of its page for which an undecided attempt is only waiting for the scheduled work */
    private const PATIENCE = 3600;

    /** @var list<Finding> */
    private array $findings = [];

    private function __construct(private readonly Attempt $attempt, private readonly Operated $own)
    {
    }

    /**
     * @param Attempt $attempt before anything is taken over
     * @param OrderStatus|null $status null: the gateway does not know it
     * @return list<Finding>
     */
    public static function of(Attempt $attempt, ?OrderStatus $status, Operated $own): array
    {
        $comparison = new self($attempt, $own);
        if ($status === null) {
            $comparison->unknownThere();
        } else {
            $comparison->compare(self::step($attempt, $status), $status);
        }
        return $comparison->findings;
    }

    public static function step(Attempt $attempt, OrderStatus $status): Transition
    {
        return $attempt->state->observe($status, $attempt->orderNumber, $attempt->amount, $attempt->captured, Settlement::isOver($attempt));
    }

    private function compare(Transition $step, OrderStatus $status): void
    {
        if ($this->isComparable($step, $status)) {
            $this->money($status);
            $this->refunds($status);
            $this->reversal($status);
        }
        if ($this->findings === [] && $step->anomaly !== null && !$step->changed) {
            $this->add(Kind::Unclear, null, null, $step->anomaly->value);
        }
    }

    private function unknownThere(): void
    {
        if ($this->attempt->hasMoney()) {
            $this->add(Kind::PaidHere, self::held($this->attempt), null, 'not_found');
        } elseif ($this->attempt->gatewayId !== null && $this->isLate()) {
            $this->add(Kind::Undecided, null, null, 'not_found');
        }
    }

    /** False: what it says stands for itself. */
    private function isComparable(Transition $step, OrderStatus $status): bool
    {
        if ($step->anomaly === null) {
            return true;
        }
        $expected = $this->attempt->captured ?? $this->attempt->amount;
        switch ($step->anomaly) {
            case Anomaly::AmountMismatch:
            case Anomaly::CurrencyMismatch:
            case Anomaly::AmountUnknown:
                $registered = $status->amount !== null && $status->amount->currency->code === $expected->currency->code
                    && $status->amount->equals($this->attempt->amount);
                $this->add(Kind::AmountDiffers, $expected, $registered ? $status->depositedAmount : $status->amount, $step->anomaly->value);
                return false;
            case Anomaly::PartlyDeposited:
                $this->add(Kind::AmountDiffers, $expected, $status->depositedAmount, $step->anomaly->value);
                return true;
            case Anomaly::Chargeback:
                $this->add(Kind::Chargeback, self::held($this->attempt), null, $step->anomaly->value);
                return false;
            case Anomaly::OrderMismatch:
            case Anomaly::UnknownStatus:
                return false;
            default:
                return true;
        }
    }

    private function money(OrderStatus $status): void
    {
        $verdict = $status->verdict();
        $held = in_array($verdict, [Verdict::Paid, Verdict::PartlyPaid, Verdict::Authorised, Verdict::PartlyRefunded], true);
        if ($held && $this->attempt->isUnpaid()) {
            $this->add(Kind::PaidThere, null, Sums::takenThere($this->attempt, $status) ?? $status->amount);
        } elseif ($this->attempt->hasMoney() && ($verdict === Verdict::Unpaid || $verdict === Verdict::Undecided)) {
            $this->add(Kind::PaidHere, self::held($this->attempt), null, Anomaly::WentBackwards->value);
        } elseif ($verdict === Verdict::Undecided && $this->isLate()) {
            $this->add(Kind::Undecided, null, null);
        }
    }

    private function refunds(OrderStatus $status): void
    {
        $there = Sums::refundedThere($this->attempt, $status) ?? Money::ofMinor(0, $this->attempt->amount->currency);
        if ($there->currency->code !== $this->attempt->amount->currency->code) {
            return; // another currency was found above
        }
        if ($there->compareTo($this->own->refunded->plus($this->own->refunding)) > 0) {
            $this->add(Kind::RefundedOutside, $this->own->refunded, $there);
        } elseif ($there->compareTo($this->own->refunded) < 0) {
            $this->add(Kind::RefundMissing, $this->own->refunded, $there);
        }
    }

    private function reversal(OrderStatus $status): void
    {
        $reversed = $status->verdict() === Verdict::Reversed;
        if ($reversed && !$this->own->cancelled) {
            $this->add(Kind::ReversedOutside, self::held($this->attempt), null);
        } elseif ($this->attempt->state === OrderState::Reversed && !$reversed) {
            $this->add(Kind::RefundMissing, $this->attempt->amount, null, Anomaly::WentBackwards->value);
        }
    }

    private function isLate(): bool
    {
        return $this->attempt->isOpen() && Time::now()->getTimestamp() > $this->attempt->expiresAt->getTimestamp() + self::PATIENCE;
    }

    /** What the journal has of the buyer's money, held or taken. */
    private static function held(Attempt $attempt): ?Money
    {
        return $attempt->hasMoney() ? $attempt->taken() ?? $attempt->amount : null;
    }

    private function add(Kind $kind, ?Money $here, ?Money $there, string $detail = ''): void
    {
        $this->findings[] = Finding::about($this->attempt, $kind, $here, $there, $detail);
    }
}
