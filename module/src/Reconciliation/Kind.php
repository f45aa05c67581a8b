<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

/** In what the gateway and the shop can differ. What each means and what to do: words/, and anomalies/ for those that are anomalies. */
enum Kind: string
{
    /** the gateway has the money, and the shop did not know: taken over now */
    case PaidThere = 'paid_there';
    /** the shop has the money in its books, the gateway has not */
    case PaidHere = 'paid_here';
    case AmountDiffers = 'amount_differs';
    /** more was refunded than this shop has asked for */
    case RefundedOutside = 'refunded_outside';
    /** a refund or cancellation of this shop that the gateway does not show */
    case RefundMissing = 'refund_missing';
    case ReversedOutside = 'reversed_outside';
    case PaidTwice = 'paid_twice';
    case Chargeback = 'chargeback';
    /** the answer is about something else, or in words that no document has */
    case Unclear = 'unclear';
    /** nobody can pay any more, and the gateway still has not decided */
    case Undecided = 'undecided';
    case NotAsked = 'not_asked';
    /** in the gateway's list, with this shop's prefix, and not in its journal */
    case UnknownHere = 'unknown_here';
    /** the list names another amount than was registered */
    case ListDiffers = 'list_differs';
    /** paid by its status, and not in the gateway's list, or not as paid */
    case NotListed = 'not_listed';
    /** paid in the list, and not by its status */
    case ListedAsPaid = 'listed_as_paid';

    /** The anomaly that the reconciliation itself notes; null: settling the attempt has raised it, or there is none. */
    public function anomaly(): ?string
    {
        return match ($this) {
            self::RefundedOutside, self::RefundMissing, self::ReversedOutside, self::UnknownHere, self::ListDiffers, self::NotListed,
            self::ListedAsPaid => $this->value,
            default => null,
        };
    }

    /** The others are called by the anomaly of their name. */
    public function hasOwnWords(): bool
    {
        return in_array($this, [self::PaidThere, self::PaidHere, self::AmountDiffers, self::Unclear, self::Undecided, self::NotAsked], true);
    }
}
