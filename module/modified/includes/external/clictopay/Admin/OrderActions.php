<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Money;
use ClicToPay\OrderState;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Done;
use ClicToPay\Shop\Module;

/** What the buttons of the panels do: by POST, with our token, by admins who may edit orders. Each says what came of it. */
final class OrderActions
{
    public function __construct(private readonly Module $module)
    {
    }

    /** @param int|null $orderId whose page the buttons are on; null: that of an attempt without an order, for a payment link */
    public function handle(?int $orderId): void
    {
        if (self::allowed()) {
            self::say(...Failure::explained(fn (): array => match (Form::field('operation')) {
                'resend' => $this->resend((int) $orderId),
                'dismiss' => $this->dismiss((int) $orderId),
                'close' => $this->close((int) $orderId),
                default => $this->onAttempt($orderId),
            }));
        }
    }

    /** Says so if the request is not one to act upon. */
    public static function allowed(): bool
    {
        if (!Form::sent()) {
            self::say(Words::get('FORM_EXPIRED'), 'error');
            return false;
        }
        if (!Access::editsOrders()) {
            self::say(Words::get('NO_RIGHT'), 'error');
            return false;
        }

        return true;
    }

    public static function say(string $text, string $kind): void
    {
        $GLOBALS['messageStack']->add_session(Html::text($text), $kind);
    }

    /** @return array{string, string} */
    private function onAttempt(?int $orderId): array
    {
        $attempt = $this->module->journal()->attempt((int) Form::field('attempt'));
        if ($attempt === null || $attempt->orderId !== $orderId) {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        $operations = $this->module->operations();
        $operation = Form::field('operation');

        return match ($operation) {
            'check' => self::checked($operations->check($attempt, Access::actor())->attempt),
            'capture' => self::outcome('capture', $operations->capture($attempt, self::amount($attempt, $operations->possible($attempt)->capture), Access::actor())),
            'cancel' => self::outcome('cancel', $operations->cancel($attempt, Access::actor())),
            'refund' => self::outcome('refund', $operations->refund(
                $attempt,
                self::amount($attempt, $operations->possible($attempt)->refund),
                Form::field('request'),
                Access::actor(),
            )),
            default => [Words::get('FORM_EXPIRED'), 'error'],
        };
    }

    /**
     * The amount that was entered. What can't be done at all ($most is null) is left to the operation, which knows why.
     *
     * @throws \ValueError with a text for the admin
     */
    private static function amount(Attempt $attempt, ?Money $most): Money
    {
        $amount = Form::amount('amount', $attempt->amount->currency);
        if ($most !== null && $amount > $most) {
            throw new \ValueError(Words::get('AMOUNT_TOO_MUCH', (string) $most));
        }

        return $amount;
    }

    /** @return array{string, string} */
    private static function checked(Attempt $attempt): array
    {
        return [Words::get('CHECKED', Words::ofValue('STATE', $attempt->state->value)), 'success'];
    }

    /** @return array{string, string} */
    private static function outcome(string $operation, Done $done): array
    {
        $text = $done->code === Done::DONE ? Words::get('DONE_' . strtoupper($operation)) : Words::get('NOT_DONE_' . strtoupper($done->code));

        return [
            $done->code === Done::REFUSED && $done->message !== '' ? $text . ' ' . $done->message : $text,
            $done->done ? 'success' : ($done->unknown ? 'warning' : 'error'),
        ];
    }

    /** @return array{string, string} */
    private function resend(int $orderId): array
    {
        $effect = $this->unsure($orderId);

        return $effect !== null && $this->module->effects()->resend($effect) ? [Words::get('RESENT'), 'success'] : [Words::get('NOT_RESENT'), 'warning'];
    }

    /**
     * The merchant has looked after it by hand.
     *
     * @return array{string, string}
     */
    private function dismiss(int $orderId): array
    {
        $effect = $this->unsure($orderId);

        return $effect !== null && $this->module->effects()->dismiss($effect) ? [Words::get('DISMISSED'), 'success'] : [Words::get('FORM_EXPIRED'), 'error'];
    }

    /** The unsure effect that the button belongs to; null: none of this order. */
    private function unsure(int $orderId): ?int
    {
        $effect = (int) Form::field('effect');

        return in_array($effect, array_column($this->module->effects()->unsure($orderId), 'id'), true) ? $effect : null;
    }

    /** @return array{string, string} */
    private function close(int $orderId): array
    {
        if ($this->module->journal()->orderState($orderId) !== 'open') {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        $closing = $this->module->checkout()->close($orderId, OrderState::Cancelled, 'Closed by the merchant.', Access::actor());

        return match (true) {
            $closing->closed => [Words::get('CLOSED'), 'success'],
            $closing->paid !== null => [Words::get('CLOSED_NOT_PAID'), 'warning'],
            default => [Words::get('CLOSED_NOT_UNDECIDED'), 'warning'],
        };
    }
}
