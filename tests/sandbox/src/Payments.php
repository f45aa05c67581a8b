<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/**
 * A buyer's attempts to pay an order. Each method changes the order in one transaction and returns it as it is then.
 */
final class Payments
{
    /** The code that the simulated issuer sends to the card's holder. */
    public const ONE_TIME_CODE = '123456';

    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    /** Takes a card on an open order: authorises it at once, or sends the buyer to the issuer's page (status 5). */
    public function begin(string $orderId, Card $card, string $ip, string $way = 'CARD'): Order
    {
        return $this->open($orderId, function (Order $order) use ($card, $ip, $way): void {
            $order->mask = $card->mask($this->sandbox->switches->get('mask'));
            $order->expiration = $card->expiration();
            $order->holder = $card->holder;
            $order->paymentSystem = $card->paymentSystem();
            $order->fingerprint = Card::fingerprintOf($card->number);
            $order->paymentWay = $way;
            $order->ip = $ip;
            $order->approvalCode = null;
            $order->authentication = $this->sandbox->acquirer->authentication($card, $order);
            $order->pendingActionCode = $this->sandbox->acquirer->actionCode($card);
            if ($order->authentication === 'otp') {
                $order->status = Order::AUTHENTICATING;
                return;
            }
            $this->authorise($order);
        });
    }

    /** The same with a stored card, which meets no authentication. */
    public function beginWithBinding(string $orderId, Binding $binding, string $ip): Order
    {
        return $this->open($orderId, function (Order $order) use ($binding, $ip): void {
            $order->mask = $binding->mask;
            $order->expiration = $binding->expiry;
            $order->holder = $binding->holder;
            $order->paymentSystem = $binding->paymentSystem;
            $order->fingerprint = $binding->card;
            $order->paymentWay = 'CARD_BINDING';
            $order->ip = $ip;
            $order->approvalCode = null;
            $order->authentication = 'none';
            $order->bindingId = $binding->id;
            $order->clientId ??= $binding->client;
            $order->pendingActionCode = $binding->actionCode;
            $this->authorise($order);
        });
    }

    /** The issuer's verdict on its page: null when the buyer cancelled there. */
    public function authenticate(string $orderId, ?string $code): Order
    {
        return $this->open($orderId, function (Order $order) use ($code): void {
            if ($order->status !== Order::AUTHENTICATING) {
                return; // the form was sent twice
            }
            $order->status = Order::REGISTERED;
            match ($code) {
                self::ONE_TIME_CODE => $this->authorise($order),
                null => $this->fail($order, ActionCode::CANCELLED_AT_ISSUER),
                default => $this->fail($order, ActionCode::AUTHENTICATION_FAILED),
            };
        });
    }

    /** The buyer leaves by the page's cancel link. */
    public function cancel(string $orderId): Order
    {
        return $this->open($orderId, function (Order $order): void {
            if ($this->sandbox->switches->is('cancel_link', 'decline')) {
                $this->decline($order, ActionCode::CANCELLED, 'buyer');
            }
        });
    }

    /** Ends an unpaid order. Call it within a transaction. */
    public function decline(Order $order, int $actionCode, string $by, string $operation = 'deposited'): void
    {
        $order->status = Order::DECLINED;
        $order->actionCode = $actionCode;
        $this->sandbox->orders->save($order);
        $this->sandbox->journal->write($order, 'decline', 0, $by);
        if ($this->sandbox->switches->is('notification_failures', 'on') || $operation === 'declinedByTimeout') {
            $operation = $operation === 'deposited' && $order->twoPhase ? 'approved' : $operation;
            $this->sandbox->notifications->announce($order, $operation, $operation === 'declinedByTimeout');
        }
    }

    /** The issuer has agreed: holds or captures the amount. Call it within a transaction. */
    public function accept(Order $order, string $by): void
    {
        $now = $this->sandbox->clock->now();
        $order->actionCode = ActionCode::APPROVED;
        $order->approved = $order->amount;
        $order->authorisedAt = $now;
        $order->approvalCode ??= $this->approvalCode();
        if (in_array('VERIFY', $order->features, true)) {
            $order->status = Order::REVERSED; // a check of the card takes nothing
            $order->reversedAt = $now;
            $this->sandbox->journal->write($order, 'verify', 0, $by);
        } elseif ($order->twoPhase) {
            $order->status = Order::APPROVED;
            $this->sandbox->journal->write($order, 'approve', $order->amount, $by);
            $this->sandbox->notifications->announce($order, 'approved', true);
        } else {
            $order->status = Order::DEPOSITED;
            $order->deposited = $order->amount;
            $order->depositedAt = $now;
            $this->sandbox->journal->write($order, 'deposit', $order->amount, $by);
            $this->sandbox->notifications->announce($order, 'deposited', true);
        }
        if ($order->clientId !== null && $order->bindingId === null) {
            $order->bindingId = $this->sandbox->bindings->store($order)->id;
        }
        $this->sandbox->orders->save($order);
    }

    private function authorise(Order $order): void
    {
        $actionCode = (int) $order->pendingActionCode;
        $order->pendingActionCode = null;
        $reachedIssuer = $actionCode >= 0 && $actionCode !== ActionCode::NOT_SENT;
        if ($reachedIssuer) {
            $order->authorisedAt = $this->sandbox->clock->now();
            $order->reference = Identifier::digits(12);
            $order->utrnno = Identifier::digits(18);
            if ($this->sandbox->switches->is('declined_approval_code', 'present')) {
                $order->approvalCode = $this->approvalCode();
            }
        }
        if ($actionCode === ActionCode::APPROVED) {
            $this->accept($order, 'buyer');
        } elseif ($actionCode === ActionCode::OUTCOME_UNKNOWN) {
            $order->attempts++;
            $order->actionCode = $actionCode; // stays open; the end of the session tells
            $this->sandbox->orders->save($order);
        } else {
            $this->fail($order, $actionCode);
        }
    }

    private function fail(Order $order, int $actionCode): void
    {
        $order->attempts++;
        $order->actionCode = $actionCode;
        if ($order->attempts < (int) $this->sandbox->switches->get('attempts')) {
            return;
        }
        $usedUp = $this->sandbox->switches->get('attempts_used_up_code');
        $this->decline($order, $usedUp === 'last' ? $actionCode : (int) $usedUp, 'buyer');
    }

    private function approvalCode(): string
    {
        return match ($this->sandbox->switches->get('approval_code')) {
            'six' => Identifier::digits(6),
            'eight' => Identifier::digits(8),
            'leading_zero' => '0' . Identifier::digits(5),
        };
    }

    /** @param callable(Order): void $change what happens to the order if it is still open */
    private function open(string $orderId, callable $change): Order
    {
        return $this->sandbox->database->transaction(function () use ($orderId, $change): Order {
            $order = $this->sandbox->orders->byId($orderId)
                ?? throw new GatewayError(GatewayError::NOT_FOUND, 'not_found');
            if ($order->takesCard()) {
                $change($order);
                $this->sandbox->orders->save($order);
            }
            return $order;
        });
    }
}
