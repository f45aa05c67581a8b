<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{Money, OrderState, OrderStatus, Verdict};
use ClicToPay\Shop\Attempt;

/** What was taken and refunded, by the gateway and by the journal, for each currency. Exact: sums of minor units. */
final class Sums
{
    public const HERE = 'here';
    public const THERE = 'there';

    /** @param array<string, array<string, array{payments: int, taken: int, refunded: int}>> $minor currency => here, there => sums */
    private function __construct(private array $minor)
    {
    }

    public static function of(string $json): self
    {
        /** @var array<string, array<string, array{payments: int, taken: int, refunded: int}>> $minor */
        $minor = $json === '' ? [] : json_decode($json, true, 4, JSON_THROW_ON_ERROR);
        return new self($minor);
    }

    public function json(): string
    {
        return json_encode($this->minor, JSON_THROW_ON_ERROR);
    }

    /** @return list<string> */
    public function currencies(): array
    {
        return array_keys($this->minor);
    }

    public function payments(string $currency, string $side): int
    {
        return $this->minor[$currency][$side]['payments'] ?? 0;
    }

    public function taken(string $currency, string $side): Money
    {
        return Money::ofMinor($this->minor[$currency][$side]['taken'] ?? 0, $currency);
    }

    public function refunded(string $currency, string $side): Money
    {
        return Money::ofMinor($this->minor[$currency][$side]['refunded'] ?? 0, $currency);
    }

    public function agree(): bool
    {
        foreach ($this->minor as $sides) {
            if (($sides[self::HERE] ?? null) !== ($sides[self::THERE] ?? null)) {
                return false;
            }
        }
        return true;
    }

    /** @param Attempt $now as it is after what the gateway said was taken over */
    public function addBoth(Attempt $attempt, ?OrderStatus $status, Attempt $now): void
    {
        if ($status !== null) {
            $this->add(self::THERE, self::takenThere($attempt, $status), self::refundedThere($attempt, $status));
        }
        $this->add(self::HERE, $now->taken(), self::refundedHere($now));
    }

    private function add(string $side, ?Money $taken, ?Money $refunded): void
    {
        if ($taken === null) {
            return;
        }
        $this->minor[$taken->currency->code][$side] ??= ['payments' => 0, 'taken' => 0, 'refunded' => 0];
        $sums = &$this->minor[$taken->currency->code][$side];
        $sums['payments']++;
        $sums['taken'] += $taken->minor;
        $sums['refunded'] += $refunded?->minor ?? 0;
        ksort($this->minor);
        ksort($this->minor[$taken->currency->code]);
    }

    public static function refundedHere(Attempt $attempt): Money
    {
        // A gateway that names no sum has refunded all of it.
        return $attempt->state === OrderState::Refunded && $attempt->refunded->minor === 0
            ? $attempt->captured ?? $attempt->amount
            : $attempt->refunded;
    }

    /** What the gateway has taken; null: nothing. */
    public static function takenThere(Attempt $attempt, OrderStatus $status): ?Money
    {
        if (!in_array($status->verdict(), [Verdict::Paid, Verdict::PartlyPaid, Verdict::PartlyRefunded, Verdict::Refunded], true)) {
            return null;
        }
        $deposited = $status->depositedAmount ?? $status->amount;
        $refunded = $status->refundedAmount;
        if ($deposited === null || $refunded === null || $refunded->currency->code !== $deposited->currency->code) {
            return $deposited;
        }
        // Some installations report what is left of it.
        $gross = $deposited->plus($refunded);
        return $gross->equals($attempt->captured ?? $attempt->amount) ? $gross : $deposited;
    }

    public static function refundedThere(Attempt $attempt, OrderStatus $status): ?Money
    {
        $taken = self::takenThere($attempt, $status);
        return $status->verdict() === Verdict::Refunded && ($status->refundedAmount?->minor ?? 0) === 0 ? $taken : $status->refundedAmount;
    }
}
