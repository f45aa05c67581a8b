<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use DateTimeImmutable;
use DateTimeZone;

/** What a merchant does with an order, by API or in the portal. An amount of 0 means all of it. */
final class Operations
{
    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    /** Captures a held amount, or a part of it; the rest is released. */
    public function deposit(Order $order, int $amount, string $by): void
    {
        $this->change($order, function (Order $order) use ($amount, $by): void {
            if ($order->status !== Order::APPROVED) {
                throw new GatewayError(GatewayError::STATE, 'state');
            }
            $amount = $amount === 0 ? $order->approved : $amount;
            if ($amount > $order->approved) {
                throw new GatewayError(GatewayError::STATE, 'exceeds');
            }
            $order->status = Order::DEPOSITED;
            $order->deposited = $amount;
            $order->depositedAt = $this->sandbox->clock->now();
            $this->sandbox->journal->write($order, 'deposit', $amount, $by);
            $this->sandbox->notifications->announce($order, 'deposited', true);
        });
    }

    /** Gives back a whole authorisation; a captured one only within its bank day, and only once. */
    public function reverse(Order $order, string $by, int $amount = 0): void
    {
        $this->change($order, function (Order $order) use ($by, $amount): void {
            if ($order->status !== Order::APPROVED && ($order->status !== Order::DEPOSITED || $order->refunded > 0)) {
                throw new GatewayError(GatewayError::STATE, 'state');
            }
            $whole = $order->status === Order::APPROVED ? $order->approved : $order->deposited;
            if ($amount !== 0 && $amount !== $whole) {
                throw GatewayError::invalid('amount'); // no reversal in part
            }
            if ($order->status === Order::DEPOSITED && !$this->mayStillReverse($order)) {
                throw new GatewayError(GatewayError::STATE, 'clearing');
            }
            $order->status = Order::REVERSED;
            $order->deposited = 0;
            $order->reversedAt = $this->sandbox->clock->now();
            $this->sandbox->journal->write($order, 'reverse', $whole, $by);
            $this->sandbox->notifications->announce($order, 'reversed', true);
        });
    }

    /** Pays back a captured amount, or a part of it, as often as something is left. */
    public function refund(
        Order $order,
        int $amount,
        string $by,
        ?string $externalId = null,
        ?int $expected = null,
    ): void {
        $this->change($order, function (Order $order) use ($amount, $by, $externalId, $expected): void {
            if ($externalId !== null && !$this->isNewRefund($order, $externalId)) {
                return;
            }
            if (!in_array($order->status, [Order::DEPOSITED, Order::REFUNDED], true) || $order->balance() === 0) {
                throw new GatewayError(GatewayError::STATE, 'state');
            }
            if ($expected !== null && $this->sandbox->switches->is('expected_deposited_amount', 'on')
                && $expected !== $this->depositedAmount($order)) {
                throw new GatewayError(GatewayError::STATE, 'expected');
            }
            $amount = $amount === 0 ? $order->balance() : $amount;
            if ($amount > $order->balance()) {
                throw new GatewayError(GatewayError::STATE, 'exceeds');
            }
            if ($this->sandbox->switches->is('refund_window', 'after_bank_day') && $this->isInBankDay($order)) {
                throw new GatewayError(GatewayError::STATE, 'clearing');
            }
            $now = $this->sandbox->clock->now();
            $order->refunded += $amount;
            $order->refundedAt = $now;
            $order->refunds[] = [
                'date' => $now,
                'amount' => $amount,
                'reference' => Identifier::digits(12),
                'externalId' => $externalId,
            ];
            $order->status = $order->balance() === 0
                ? Order::REFUNDED
                : (int) $this->sandbox->switches->get('status_after_partial_refund');
            $this->sandbox->journal->write($order, 'refund', $amount, $by);
            $this->sandbox->notifications->announce($order, 'refunded', true);
        });
    }

    /** Ends an order that nobody has paid. */
    public function decline(Order $order, string $by): void
    {
        $this->change($order, function (Order $order) use ($by): void {
            if (!$order->isOpen()) {
                throw new GatewayError(GatewayError::STATE, 'state');
            }
            $this->sandbox->payments->decline($order, ActionCode::DECLINED_BY_MERCHANT, $by);
        });
    }

    /** depositedAmount as the status calls tell it. */
    public function depositedAmount(Order $order): int
    {
        return $this->sandbox->switches->is('deposited_amount', 'balance') ? $order->balance() : $order->deposited;
    }

    /** @return list<string> what can be done with the order now */
    public function possible(Order $order): array
    {
        return match (true) {
            $order->isOpen() => ['decline'],
            $order->status === Order::APPROVED => ['deposit', 'reverse'],
            $order->status === Order::DEPOSITED && $order->refunded === 0 => ['reverse', 'refund'],
            in_array($order->status, [Order::DEPOSITED, Order::REFUNDED], true) && $order->balance() > 0 => ['refund'],
            default => [],
        };
    }

    /** False if the same externalRefundId was executed before: the caller gets the same answer again. */
    private function isNewRefund(Order $order, string $externalId): bool
    {
        $policy = $this->sandbox->switches->get('external_refund_id');
        if ($policy === 'off' || !in_array($externalId, array_column($order->refunds, 'externalId'), true)) {
            return true;
        }
        if ($policy === 'error') {
            throw new GatewayError(GatewayError::INVALID, 'refund_exists', $externalId);
        }
        return false;
    }

    private function mayStillReverse(Order $order): bool
    {
        return match ($this->sandbox->switches->get('reverse_window')) {
            'always' => true,
            'never' => false,
            'bank_day' => $this->isInBankDay($order),
        };
    }

    /** A payment is remitted to the bank at the end of its day, Tunisian time. */
    private function isInBankDay(Order $order): bool
    {
        return self::day((int) $order->depositedAt) === self::day($this->sandbox->clock->now());
    }

    private static function day(int $milliseconds): string
    {
        $time = new DateTimeImmutable('@' . intdiv($milliseconds, 1000));
        return $time->setTimezone(new DateTimeZone('Africa/Tunis'))->format('Y-m-d');
    }

    /** Reads the order again within the transaction, so that of two callers the second sees what the first did. */
    private function change(Order $order, callable $task): void
    {
        $this->sandbox->database->transaction(function () use ($order, $task): void {
            $current = $this->sandbox->orders->byId($order->id)
                ?? throw new GatewayError(GatewayError::NOT_FOUND, 'not_found');
            $task($current);
            $this->sandbox->orders->save($current);
        });
    }
}
