<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{GatewayStatus, OrderState, OrderStatus};

/** When the scheduled work asks about an attempt again: often while it is young, then less and less. */
final class Schedule
{
    private const HOUR = 3600;
    private const DAY = 86400;

    /** A column's time; null: never, by itself. */
    public static function next(Attempt $attempt, OrderState $state, ?OrderStatus $status): ?string
    {
        $age = max(0, Time::now()->getTimestamp() - $attempt->createdAt->getTimestamp());
        return match ($state) {
            OrderState::New, OrderState::Pending => $age > 60 * self::DAY ? null : self::soon($attempt, $age),
            // Declined by the gateway is final; what only ran out of time can still be paid by a late answer of the bank.
            OrderState::Failed, OrderState::Cancelled => $status?->status === GatewayStatus::Declined || $age > 3 * self::DAY
                ? null
                : Time::in(self::between($age, self::HOUR, 12 * self::HOUR)),
            // A hold can be captured or released outside of the shop.
            OrderState::Authorised, OrderState::PartlyPaid => $age > 60 * self::DAY ? null : Time::in(self::between($age, self::HOUR, self::DAY)),
            default => null,
        };
    }

    /** The end of the session is not missed. */
    private static function soon(Attempt $attempt, int $age): string
    {
        $over = $attempt->expiresAt->getTimestamp() + Settlement::RESERVE + 1 - Time::now()->getTimestamp();
        $next = self::between($age, 60, 6 * self::HOUR);
        return Time::in($over > 0 ? min($next, $over) : $next);
    }

    /** Half the age, within limits. */
    private static function between(int $age, int $least, int $most): int
    {
        return min(max(intdiv($age, 2), $least), $most);
    }
}
