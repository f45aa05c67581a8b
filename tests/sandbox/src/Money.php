<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Amounts as people write them. In the sandbox an amount is always a whole number of minor units. */
final class Money
{
    /** Numeric code => [name, decimals]. */
    private const CURRENCIES = [
        '012' => ['DZD', 2], '392' => ['JPY', 0], '434' => ['LYD', 3], '504' => ['MAD', 2], '756' => ['CHF', 2],
        '788' => ['TND', 3], '826' => ['GBP', 2], '840' => ['USD', 2], '978' => ['EUR', 2],
    ];

    public static function isKnown(string $currency): bool
    {
        return isset(self::CURRENCIES[$currency]);
    }

    public static function name(string $currency): string
    {
        return self::CURRENCIES[$currency][0];
    }

    /** 10500 millimes are "10.500". */
    public static function text(int $amount, string $currency): string
    {
        $decimals = self::CURRENCIES[$currency][1];
        $digits = str_pad((string) $amount, $decimals + 1, '0', STR_PAD_LEFT);
        return $decimals === 0 ? $digits : substr($digits, 0, -$decimals) . '.' . substr($digits, -$decimals);
    }

    /** "10.5" is 10500 millimes; null if the text is no amount of that currency. */
    public static function parse(string $text, string $currency): ?int
    {
        $decimals = self::CURRENCIES[$currency][1];
        if (!preg_match('/^(\d{1,12})(?:[.,](\d+))?$/D', trim($text), $parts) || strlen($parts[2] ?? '') > $decimals) {
            return null;
        }
        return (int) ($parts[1] . str_pad($parts[2] ?? '', $decimals, '0'));
    }
}
