<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

/** The few pieces of HTML that the pages share. Every argument is plain text and is escaped here, unless it says HTML. */
final class Html
{
    /** Around everything of ours: the shop's own pages read from left to right, whatever their language. @param string $html HTML */
    public static function frame(string $html, string $id = ''): string
    {
        $isArabic = Words::get('LANGUAGE_TAG') === 'ar';

        return self::tag('div', ['class' => 'ctp', 'id' => $id === '' ? false : $id, 'lang' => $isArabic ? 'ar' : false, 'dir' => $isArabic ? 'rtl' : false]) . $html . '</div>';
    }

    public static function text(string|int|null $text): string
    {
        return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /** Amounts, numbers and addresses: read from left to right in every language. */
    public static function code(string|int|null $text): string
    {
        return '<bdi dir="ltr">' . self::text($text) . '</bdi>';
    }

    /** What people wrote, in whatever language. */
    public static function written(string $text): string
    {
        return $text === '' ? '' : '<span dir="auto">' . self::text($text) . '</span>';
    }

    /** Texts that are English in every language of the back office: the journal's and the gateway's. */
    public static function english(string $text): string
    {
        return $text === '' ? '' : '<span class="ctp-hint" lang="en" dir="ltr">' . self::text($text) . '</span>';
    }

    public static function hint(string $text): string
    {
        return '<span class="ctp-hint">' . self::text($text) . '</span>';
    }

    /** @param string $style ctp-state-paid … in the style sheet */
    public static function badge(string $text, string $style): string
    {
        return '<span class="ctp-badge ' . self::text($style) . '">' . self::text($text) . '</span>';
    }

    /** @param array<string, string|int|bool> $attributes true: the name alone; false: left out */
    public static function tag(string $name, array $attributes): string
    {
        $html = '<' . $name;
        foreach ($attributes as $attribute => $value) {
            if ($value !== false) {
                $html .= ' ' . $attribute . ($value === true ? '' : '="' . self::text($value) . '"');
            }
        }

        return $html . '>';
    }

    /** @param array<string, string|int|bool> $attributes */
    public static function input(string $name, string $value, array $attributes = []): string
    {
        return self::tag('input', ['type' => 'text', 'name' => $name, 'value' => $value, ...$attributes]);
    }

    public static function hidden(string $name, string|int $value): string
    {
        return self::tag('input', ['type' => 'hidden', 'name' => $name, 'value' => $value]);
    }

    /** @param array<int|string, string> $options value => label */
    public static function select(string $name, array $options, string $selected): string
    {
        $html = self::tag('select', ['name' => $name]);
        foreach ($options as $value => $label) {
            $html .= self::tag('option', ['value' => $value, 'selected' => (string) $value === $selected]) . self::text($label) . '</option>';
        }

        return $html . '</select>';
    }

    /** @param array<string, string|int|bool> $attributes */
    public static function button(string $label, array $attributes = []): string
    {
        return self::tag('button', ['type' => 'submit', 'class' => 'button', ...$attributes]) . self::text($label) . '</button>';
    }

    public static function link(string $address, string $label, string $class = ''): string
    {
        return self::tag('a', ['href' => $address, 'class' => $class === '' ? false : $class]) . self::text($label) . '</a>';
    }

    /**
     * A list of names and values; what has no value is left out.
     *
     * @param array<string, string> $facts label (plain text) => value (HTML)
     */
    public static function facts(array $facts): string
    {
        $html = '';
        foreach ($facts as $label => $value) {
            if ($value !== '') {
                $html .= '<div><dt>' . self::text($label) . '</dt><dd>' . $value . '</dd></div>';
            }
        }

        return $html === '' ? '' : '<dl class="ctp-facts">' . $html . '</dl>';
    }
}
