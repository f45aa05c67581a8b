<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Currency;
use ClicToPay\Money;

/**
 * Forms that change something. They carry the shop's own token, without which the shop empties a POST, and ours beside it: the shop's
 * can be switched off in its configuration, and money must not hang on that.
 */
final class Form
{
    private const TOKEN = 'clictopay_token';

    public static function open(string $page, string $query, string $attributes = ''): string
    {
        return xtc_draw_form('clictopay', $page, $query, 'post', trim($attributes . ' class="ctp-form"'))
            . Html::hidden(self::TOKEN, self::token());
    }

    /** The same without the shop's token, for forms that hold secrets: admin/includes/extra/csrf_exclusion/clictopay.php says why. */
    public static function openSecret(string $page, string $query): string
    {
        return Html::tag('form', ['name' => 'clictopay', 'class' => 'ctp-form', 'method' => 'post', 'action' => xtc_href_link($page, $query)])
            . Html::hidden(self::TOKEN, self::token());
    }

    public static function close(): string
    {
        return '</form>';
    }

    /** This request is a POST of one of our forms, sent by the admin who saw it. */
    public static function sent(): bool
    {
        return ($_SERVER['REQUEST_METHOD'] ?? '') === 'POST'
            && is_string($_POST[self::TOKEN] ?? null)
            && hash_equals(self::token(), $_POST[self::TOKEN]);
    }

    /** A text field of the POST; '' if it is missing or no text. */
    public static function field(string $name): string
    {
        $value = $_POST[$name] ?? '';

        return is_string($value) ? trim($value) : '';
    }

    /**
     * An amount as people write it: 10.5, 10,500.
     *
     * @throws \ValueError with a text for the admin on anything else, on 0 and below
     */
    public static function amount(string $name, Currency|string $currency): Money
    {
        try {
            $amount = Money::of(str_replace(',', '.', self::field($name)), $currency);
        } catch (\ValueError | \ArithmeticError) {
            throw new \ValueError(Words::get('AMOUNT_WRONG'));
        }

        return $amount->minor > 0 ? $amount : throw new \ValueError(Words::get('AMOUNT_WRONG'));
    }

    private static function token(): string
    {
        return $_SESSION[self::TOKEN] ??= bin2hex(random_bytes(16));
    }
}
