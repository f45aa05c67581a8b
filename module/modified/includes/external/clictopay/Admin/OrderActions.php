<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Money;
use ClicToPay\OrderState;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Done;
use ClicToPay\Shop\Modified\Bootstrap;
use ClicToPay\Shop\Module;

/** What the buttons of the panels do: by POST, with our token, by admins who may edit orders. Each says what came of it. */
final class OrderActions
{
    /** The buttons on an order's page. */
    public static function handle(int $orderId): void
    {
        if (!self::allowed()) {
            return;
        }
        $module = Bootstrap::module();
        self::answered(static function () use ($module, $orderId): array {
            return match (Form::field('operation')) {
                'resend' => self::resend($module, $orderId),
                'close' => self::close($module, $orderId),
                default => self::onAttempt($module, $orderId),
            };
        });
    }

    /** The buttons of an attempt that belongs to no order: a payment link for a free amount. */
    public static function handleFree(): void
    {
        if (self::allowed()) {
            self::answered(static fn (): array => self::onAttempt(Bootstrap::module(), null));
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

    /** @param callable(): array{string, string} $work gives a text and its kind: success, warning or error */
    private static function answered(callable $work): void
    {
        self::say(...Failure::explained($work));
    }

    public static function say(string $text, string $kind): void
    {
        $GLOBALS['messageStack']->add_session(Html::text($text), $kind);
    }

    /** @return array{string, string} */
    private static function onAttempt(Module $module, ?int $orderId): array
    {
        $attempt = $module->journal()->attempt((int) Form::field('attempt'));
        if ($attempt === null || $attempt->orderId !== $orderId) {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        $operations = $module->operations();
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
    private static function resend(Module $module, int $orderId): array
    {
        $effect = (int) Form::field('effect');
        foreach ($module->effects()->unsure($orderId) as $unsure) {
            if ($unsure->id === $effect && $module->effects()->resend($effect)) {
                return [Words::get('RESENT'), 'success'];
            }
        }

        return [Words::get('NOT_RESENT'), 'warning'];
    }

    /** @return array{string, string} */
    private static function close(Module $module, int $orderId): array
    {
        if ($module->journal()->orderState($orderId) !== 'open') {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        $closing = $module->checkout()->close($orderId, OrderState::Cancelled, 'Closed by the merchant.', Access::actor());

        return match (true) {
            $closing->closed => [Words::get('CLOSED'), 'success'],
            $closing->paid !== null => [Words::get('CLOSED_NOT_PAID'), 'warning'],
            default => [Words::get('CLOSED_NOT_UNDECIDED'), 'warning'],
        };
    }
}
