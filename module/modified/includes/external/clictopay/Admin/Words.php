<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

/**
 * The back office's texts: the constants CLICTOPAY_* of lang/<language>/extra/admin/clictopay.php, which the shop loads by itself.
 * English where the admin's language has no such file.
 */
final class Words
{
    /** Plain text: escape it. $values fill %s in order. */
    public static function get(string $key, string|int ...$values): string
    {
        self::load();
        $text = (string) constant('CLICTOPAY_' . $key);

        return $values === [] ? $text : vsprintf($text, $values);
    }

    public static function html(string $key, string|int ...$values): string
    {
        return Html::text(self::get($key, ...$values));
    }

    /** The text for a value of an enumeration, or the value itself where there is none. */
    public static function ofValue(string $group, string $value): string
    {
        self::load();
        $name = 'CLICTOPAY_' . $group . '_' . strtoupper($value);

        return defined($name) ? (string) constant($name) : $value;
    }

    /** The language of the extension's texts for the merchant: fr, en or ar. A German back office reads English. */
    public static function language(): \ClicToPay\Language
    {
        return \ClicToPay\Language::tryFrom((string) ($_SESSION['language_code'] ?? '')) ?? \ClicToPay\Language::English;
    }

    /** A moment in the shop's time zone and notation. */
    public static function moment(?\DateTimeInterface $moment): string
    {
        if ($moment === null) {
            return '';
        }

        return \DateTimeImmutable::createFromInterface($moment)
            ->setTimezone(new \DateTimeZone(date_default_timezone_get()))
            ->format(defined('PHP_DATE_TIME_FORMAT') ? (string) constant('PHP_DATE_TIME_FORMAT') : 'Y-m-d H:i:s');
    }

    /** A language pack that does not load such files by itself is none the worse for it. */
    private static function load(): void
    {
        foreach (defined('CLICTOPAY_BOX') ? [] : [basename((string) ($_SESSION['language'] ?? '')), 'english'] as $language) {
            $file = DIR_FS_CATALOG . 'lang/' . $language . '/extra/admin/clictopay.php';
            if (is_file($file)) {
                require_once $file;
                return;
            }
        }
    }
}
