<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Decides what a card does: which authentication it meets and which action code its authorisation ends with. */
final class Acquirer
{
    public const WRONG_EXPIRY = 73;
    public const WRONG_CODE = 82;
    public const UNKNOWN_CARD = 111;

    public function __construct(private readonly Switches $switches, private readonly Settings $settings)
    {
    }

    public function actionCode(Card $card): int
    {
        [$code, $expiry, $actionCode] = Card::table()[$card->number] ?? [null, null, self::UNKNOWN_CARD];
        return match (true) {
            $code === null => self::UNKNOWN_CARD,
            $card->expiry !== $expiry => self::WRONG_EXPIRY,
            $card->code !== $code => $this->wrongCode($card->number),
            $card->number === '4568941111111119' && $this->switches->is('grid_0004', 'approved') => 0,
            default => $actionCode,
        };
    }

    /** none, otp, frictionless or refused. */
    public function authentication(Card $card, Order $order): string
    {
        $wish = Card::table()[$card->number][3] ?? 'none';
        $exempt = $this->settings->get('ssl_card.' . Card::fingerprintOf($card->number)) !== '';
        return match (true) {
            $exempt, in_array('FORCE_SSL', $order->features, true) => 'none',
            $wish === 'refused' => $wish,
            in_array('FORCE_TDS', $order->features, true), in_array('FORCE_FULL_TDS', $order->features, true) => 'otp',
            $this->switches->is('three_d_secure', 'always') => 'otp',
            $this->switches->is('three_d_secure', 'never') => 'none',
            default => $wish,
        };
    }

    private function wrongCode(string $number): int
    {
        return $number === '4509211111111119' && $this->switches->is('grid_0009', 'approved') ? 0 : self::WRONG_CODE;
    }
}
