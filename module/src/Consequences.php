<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Environment, OrderState, OrderStatus, Transition};

/** What a step of an attempt means for its order: the claim, and the effects that it writes. All of it in the step's transaction. */
final class Consequences
{
    public function __construct(
        private readonly Shop $shop,
        private readonly Claims $claims,
        private readonly Effects $effects,
        private readonly Database $database,
    ) {
    }

    /** First of all: everybody locks the order before its attempts. */
    public function lock(Attempt $attempt): void
    {
        $this->claims->lockFor($attempt);
    }

    /**
     * @param Attempt $attempt as it was before the step
     * @return string|null the anomaly that it means for the order, which says more than the step's own
     */
    public function follow(Attempt $attempt, Transition $step, OrderStatus $status): ?string
    {
        if (in_array($step->to, Attempt::WITH_MONEY, true)) {
            return $this->money($attempt, $step, $status);
        }
        match ($step->to) {
            OrderState::Reversed, OrderState::Refunded => $this->moneyWentBack($attempt, $step, $status),
            OrderState::Failed => $this->failed($attempt, $step, $status),
            default => null,
        };
        return null;
    }

    /** An order is closed: its status, and its stock back. To be called with the order locked and not closed yet. */
    public function close(int $orderId, OrderState $as, string $why): void
    {
        $this->claims->close($orderId);
        $this->status("close-$orderId", $orderId, null, $as, $this->shop->settings()->mode(), "ClicToPay: $why");
        $this->returnStock($orderId);
    }

    private function money(Attempt $attempt, Transition $step, OrderStatus $status): ?string
    {
        if (!$this->claims->claim($attempt)) {
            return $this->claims->of($attempt)['state'] === Claims::PAID ? 'paid_twice' : 'paid_after_close';
        }
        $order = $attempt->orderId;
        if ($order === null) {
            $this->effects->add("mail-link-$attempt->id-{$step->to->value}", 'merchant_mail', null, $attempt->id, [
                'subject' => "ClicToPay: payment link $attempt->linkId: {$step->to->value}",
                'text' => self::comment($attempt, $step, $status) . "\nReference: $attempt->reference",
            ]);
            return null;
        }
        $this->statusOf($attempt, $step, $status);
        $stored = $this->shop->order($order);
        // The order is sold: this is written with the first of the two, and the marks keep it at one.
        if ($step->to === OrderState::Authorised || $step->to === OrderState::Paid) {
            // One that was placed with another method, and got a payment link, was mailed and charged to credits then.
            foreach ($stored?->ours === false ? [] : ['credits', 'order_mail', 'basket', 'finish_session'] as $kind) {
                $this->effects->add("$kind-$order", $kind, $order, $attempt->id);
            }
            // Other pages of the order are closed soon, before somebody pays there too.
            $this->database->change(
                "UPDATE clictopay_attempt SET check_at = ? WHERE order_id = ? AND id <> ? AND state IN ('new', 'pending')",
                [Time::in(0), $order, $attempt->id],
            );
        }
        // The gateway was asked for what the order came to when the page was opened; the back office can change it until now.
        return !$attempt->hasMoney() && $stored?->total->equals($attempt->amount) !== true ? 'order_changed' : null;
    }

    private function moneyWentBack(Attempt $attempt, Transition $step, OrderStatus $status): void
    {
        $owner = $this->claims->of($attempt);
        if ($owner['paid_attempt_id'] !== $attempt->id || $owner['state'] !== Claims::PAID
            || $this->claims->passOn($attempt) !== null || $attempt->orderId === null) {
            return;
        }
        $this->statusOf($attempt, $step, $status);
        // A cancelled payment cancels the order; refunded goods come back by post, which nobody knows here.
        if ($step->to === OrderState::Reversed) {
            $this->claims->close($attempt->orderId);
            $this->returnStock($attempt->orderId);
        }
    }

    /** Told only of a page that a buyer had, and while nothing else of the order is open or paid. */
    private function failed(Attempt $attempt, Transition $step, OrderStatus $status): void
    {
        if ($attempt->orderId === null || $attempt->formUrl === null || $this->claims->of($attempt)['state'] !== Claims::OPEN) {
            return;
        }
        $open = $this->database->rows(
            "SELECT id FROM clictopay_attempt WHERE order_id = ? AND id <> ? AND state IN ('new', 'pending') LIMIT 1",
            [$attempt->orderId, $attempt->id],
        );
        if ($open === []) {
            $this->statusOf($attempt, $step, $status);
        }
    }

    private function returnStock(int $orderId): void
    {
        foreach (array_keys($this->shop->stockLines($orderId)) as $line) {
            $this->effects->add("stock-$orderId-$line", 'stock', $orderId, null, [], $line);
        }
    }

    private function statusOf(Attempt $attempt, Transition $step, OrderStatus $status): void
    {
        $this->status("$attempt->id-{$step->to->value}", (int) $attempt->orderId, $attempt->id, $step->to, $attempt->environment, self::comment($attempt, $step, $status));
    }

    private function status(string $mark, int $orderId, ?int $attemptId, OrderState $state, Environment $environment, string $comment): void
    {
        $this->effects->add("status-$mark", 'status', $orderId, $attemptId, [
            'status' => $this->shop->settings()->statusFor($state, $environment),
            'comment' => $comment,
            'mark' => "clictopay-$mark",
        ]);
    }

    private static function comment(Attempt $attempt, Transition $step, OrderStatus $status): string
    {
        $parts = ["ClicToPay: {$step->to->value}", (string) $attempt->amount, "order number $attempt->orderNumber"];
        if ($status->approvalCode !== null) {
            $parts[] = "approval code $status->approvalCode";
        }
        if ($step->to === OrderState::Failed && $status->action !== null) {
            $parts[] = "action code {$status->action->code}: " . $status->action->message('en');
        }
        if ($attempt->environment === Environment::Test) {
            $parts[] = 'test payment: no money moved';
        }
        return implode(', ', $parts);
    }
}
