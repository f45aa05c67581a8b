<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Currency, GatewayStatus, Money, OrderState};
use ClicToPay\Exception\{ClicToPayException, InvalidSettingsException};

/** Starts the payment of an order, and ends the waiting for it. */
final class Checkout
{
    /** A page with less than these seconds left is not offered again. */
    private const LEFT = 120;
    private const ROUNDS = 3;

    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Journal $journal,
        private readonly Gateway $gateway,
        private readonly Claims $claims,
        private readonly Consequences $consequences,
        private readonly Settlement $settlement,
        private readonly Registrations $registrations,
        private readonly Effects $effects,
    ) {
    }

    /**
     * Settles what is open, gives a payment page that is still alive, else registers the next attempt.
     *
     * @throws ClicToPayException no payment page could be had: nothing was paid, the order stays open
     */
    public function pay(Order $order, string $actor = 'buyer'): Start
    {
        return $this->start(Purchase::ofOrder($order), $actor);
    }

    /**
     * As pay(), for what Links offer too.
     *
     * @throws ClicToPayException
     */
    public function start(Purchase $purchase, string $actor): Start
    {
        $standing = $this->registrations->standing($purchase);
        if ($standing !== null) {
            return $standing;
        }
        $attempts = $purchase->orderId !== null ? $this->journal->moving($purchase->orderId) : $this->journal->movingOfLink((int) $purchase->linkId);
        $page = null;
        foreach ($attempts as $attempt) {
            $start = $this->goOnWith($attempt, $purchase, $actor);
            if ($start !== null && $start->redirect === null) {
                return $start;
            }
            $page = $start ?? $page;
        }
        return $page ?? $this->registrations->open($purchase, $actor);
    }

    /**
     * Whether the settings offer the method. Wrong settings: false.
     *
     * @param Order|Money $order an amount is one in the shop's default currency
     */
    public function available(Order|Money $order, Currency|string $currency, string $country, bool $admin): bool
    {
        try {
            $settings = $this->shop->settings();
        } catch (InvalidSettingsException) {
            return false;
        }
        return $settings->offeredTo($admin)
            && $settings->allowsCurrency($currency)
            && $settings->allowsCountry($country)
            && $settings->offers($order instanceof Order ? $order->totalInDefaultCurrency : $order);
    }

    /**
     * The same basket went through checkout again: settles the older order and closes it unless it is paid or may become so.
     * The caller shows the older one's success where it is paid, and closes the newer.
     */
    public function replace(int $olderOrderId, int $newOrderId): Closing
    {
        return $this->close($olderOrderId, OrderState::Cancelled, "the buyer ordered the same again as order $newOrderId", 'buyer');
    }

    /**
     * Closes an unpaid order: its open attempts are declined at the gateway and settled by what that answers; stock goes back once.
     *
     * @param OrderState $as Cancelled or Failed: which status of the settings the order gets
     * @param string $why English, for the history
     */
    public function close(int $orderId, OrderState $as, string $why, string $actor = 'shop'): Closing
    {
        for ($round = 1; $round <= self::ROUNDS; $round++) {
            $ended = [];
            foreach ($this->journal->moving($orderId) as $attempt) {
                try {
                    $outcome = $this->end($attempt, $actor);
                } catch (ClicToPayException) {
                    return new Closing(undecided: true);
                }
                if ($outcome->paid) {
                    return new Closing(paid: $outcome->attempt);
                }
                if (!$outcome->decided) {
                    return new Closing(undecided: true);
                }
                $ended[] = $attempt->id;
            }
            $closing = $this->database->transaction(fn (): ?Closing => $this->closeUnpaid($orderId, $as, $why, $actor, $ended));
            if ($closing !== null) {
                $this->effects->finish($orderId);
                return $closing;
            }
        }
        return new Closing(undecided: true);
    }

    /**
     * Settles the attempt; if it is still unpaid, closes its page at the gateway where that allows it, and takes over what it says then.
     *
     * @throws ClicToPayException
     */
    public function end(Attempt $attempt, string $actor): Outcome
    {
        $outcome = $this->settlement->settle($attempt, $actor);
        $attempt = $outcome->attempt;
        // Our clock may say that the time to pay is over while the gateway still waits for the buyer.
        $payable = $attempt->isOpen() || $attempt->status()?->status === GatewayStatus::Registered;
        if (!$payable || !$outcome->decided || $attempt->gatewayId === null) {
            return $outcome;
        }
        try {
            $this->gateway->clientOf($attempt)->decline($attempt->gatewayId, $attempt->orderNumber);
        } catch (ClicToPayException) {
            // Refused, not allowed or not answered: the status tells.
        }
        return $this->settlement->settle($attempt, $actor);
    }

    /** What the attempt means for somebody who wants to pay: null if it stands in nobody's way. */
    private function goOnWith(Attempt $attempt, Purchase $purchase, string $actor): ?Start
    {
        try {
            $outcome = $this->settlement->settle($attempt, $actor);
            if ($this->isAsWanted($outcome, $purchase)) {
                return new Start(redirect: $outcome->attempt->formUrl, attempt: $outcome->attempt);
            }
            if ($outcome->decided && $outcome->attempt->isOpen()) {
                $outcome = $this->end($outcome->attempt, $actor);
            }
        } catch (ClicToPayException) {
            // Without an answer nobody knows whether a page that the buyer had was paid.
            return $attempt->formUrl === null || Settlement::isOver($attempt) ? null : new Start(attempt: $attempt, undecided: true);
        }
        return match (true) {
            $outcome->paid => new Start(attempt: $outcome->attempt, paid: true),
            !$outcome->decided => new Start(attempt: $outcome->attempt, undecided: true),
            default => null,
        };
    }

    /** Its page is alive, and would be registered just so today. */
    private function isAsWanted(Outcome $outcome, Purchase $purchase): bool
    {
        $attempt = $outcome->attempt;
        $settings = $this->shop->settings();
        return $outcome->decided
            && $attempt->isOpen()
            && $attempt->formUrl !== null
            && $attempt->expiresAt->getTimestamp() - Time::now()->getTimestamp() > self::LEFT
            && $attempt->amount->equals($purchase->amount)
            && $attempt->environment === $settings->mode()
            && $attempt->login === $settings->user()
            && $attempt->preAuthorised === $settings->preAuthorises();
    }

    /** @param list<int> $ended the attempts that were ended just now. Null: another one was begun meanwhile */
    private function closeUnpaid(int $orderId, OrderState $as, string $why, string $actor, array $ended): ?Closing
    {
        $row = $this->claims->lock($orderId);
        if ($row['state'] !== Claims::OPEN) {
            return $row['state'] === Claims::CLOSED
                ? new Closing(closed: true)
                : new Closing(paid: $this->journal->attempt((int) $row['paid_attempt_id']));
        }
        foreach ($this->journal->read("WHERE order_id = ? AND state IN ('new', 'pending') FOR UPDATE", [$orderId]) as $attempt) {
            if (!in_array($attempt->id, $ended, true)) {
                return null;
            }
            // The gateway would not close its page: a payment that still comes is raised to the merchant.
            $this->database->change(
                'UPDATE clictopay_attempt SET state = ?, version = version + 1 WHERE id = ?',
                [OrderState::Cancelled->value, $attempt->id],
            );
            $this->journal->note($attempt, 'state', OrderState::Cancelled->value, 'Cancelled: ' . rtrim($why, '.') . '.', $actor);
        }
        $this->consequences->close($orderId, $as, $why);
        return new Closing(closed: true);
    }
}
