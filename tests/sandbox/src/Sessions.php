<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** What happens by itself when time passes. */
final class Sessions
{
    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    public function endDue(): void
    {
        $now = $this->sandbox->clock->now();
        if ($this->sandbox->orders->due($now) === []) {
            return; // the usual case needs no lock
        }
        $this->sandbox->database->transaction(function () use ($now): void {
            foreach ($this->sandbox->orders->due($now) as $order) {
                match (true) {
                    $order->isOpen() => $this->end($order),
                    $order->completesAt !== null => $this->sandbox->operations->deposit($order, 0, 'gateway'),
                    default => $this->sandbox->operations->reverse($order, 'gateway'),
                };
            }
        });
    }

    private function end(Order $order): void
    {
        if ($order->actionCode === ActionCode::OUTCOME_UNKNOWN) {
            if ($this->sandbox->switches->is('unknown_outcome_ends', 'approved')) {
                $this->sandbox->payments->accept($order, 'gateway');
            } else {
                $this->sandbox->payments->decline($order, ActionCode::OUTCOME_UNKNOWN, 'gateway');
            }
            return;
        }
        $actionCode = match (true) {
            $order->status === Order::AUTHENTICATING => ActionCode::NOT_BACK_FROM_ISSUER,
            $order->attempts > 0 => ActionCode::SESSION_EXPIRED,
            default => ActionCode::NOT_BACK_FROM_PAGE,
        };
        $this->sandbox->payments->decline($order, $actionCode, 'gateway', 'declinedByTimeout');
    }
}
