<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{OrderStatus, Verdict};
use ClicToPay\Shop\Attempt;

/** A list of payments beside the journal. Of each payment it keeps the attempt's id and whether it was paid, and no more. */
final class Listing
{
    public int $listed = 0;
    /** paid under numbers that are not this shop's: another shop with the same login, or the portal */
    public int $foreign = 0;
    /** @var array<int, bool> attempts that are in the list, by id; false: each of their lines says that nobody paid */
    private array $seen = [];
    /** @var array<int, true> those of them of which a line says that they were paid, by id */
    private array $paid = [];

    /** @param string $prefix of this shop's order numbers */
    public function __construct(public readonly Source $source, private readonly string $prefix)
    {
    }

    /** @return list<Finding> */
    public function take(Listed $listed, ?Attempt $attempt): array
    {
        $this->listed++;
        if ($attempt !== null) {
            $this->seen[$attempt->id] = ($this->seen[$attempt->id] ?? false) || $listed->paid !== false;
            if ($listed->paid === true) {
                $this->paid[$attempt->id] = true;
            }
            return $listed->amount === null || $listed->amount->equals($attempt->amount)
                ? []
                : [Finding::about($attempt, Kind::ListDiffers, $attempt->amount, $listed->amount)];
        }
        if (!str_starts_with($listed->orderNumber, "$this->prefix-")) {
            $this->foreign += (int) ($listed->paid === true);
            return [];
        }
        // Where the list does not say whether it was paid, it may have been.
        if ($listed->paid === false) {
            return [];
        }
        return [new Finding(Kind::UnknownHere, null, null, $listed->orderNumber, null, $listed->amount)];
    }

    /** A list without a single payment that this shop knows says nothing about the others. */
    public function isUsable(): bool
    {
        return $this->seen !== [];
    }

    /** Paid in the list, and not by its status; null: the gateway does not know it, as little as the shop knows of money. */
    public function contradicts(Attempt $attempt, ?OrderStatus $status): bool
    {
        return isset($this->paid[$attempt->id])
            && ($status === null ? $attempt->isUnpaid() : in_array($status->verdict(), [Verdict::Unpaid, Verdict::Undecided], true));
    }

    /** Paid within the period by its status, and yet not in the list, or not as paid. */
    public function lacks(Attempt $attempt, OrderStatus $status, Period $period): bool
    {
        return $this->isUsable()
            && !($this->seen[$attempt->id] ?? false)
            && Sums::takenThere($attempt, $status) !== null
            && $period->contains($status->authorisedAt ?? $status->depositedAt);
    }
}
