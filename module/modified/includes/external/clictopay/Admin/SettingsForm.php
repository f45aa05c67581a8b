<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Environment;
use ClicToPay\Language;
use ClicToPay\ReturnMode;
use ClicToPay\Shop\Modified\Configuration;
use ClicToPay\SignatureAlgorithm;
use ClicToPay\Validation;

/**
 * The fields of the settings, and what they send back. A stored secret never goes to the browser: its field is empty, and left empty it
 * keeps what is stored.
 */
final class SettingsForm
{
    /** the box with which the merchant goes into production without the tests */
    public const ANYWAY = 'clictopay_anyway';
    public const SECRETS = ['test_password', 'production_password', 'signature_keys'];
    private const LISTS = ['languages', 'cards'];
    /** whole numbers: lowest, highest, and the unit's text */
    private const NUMBERS = [
        'sort_order' => [0, 999999, ''],
        'capture_delay' => [0, 30, 'DAYS'],
        'session_timeout' => [1, 999999999, 'SECONDS'],
        'redirect_success_delay' => [0, 300, 'SECONDS'],
        'redirect_failure_delay' => [0, 300, 'SECONDS'],
        'retention_days' => [1, 3650, 'DAYS'],
    ];
    /** the heading that stands after a setting, before the next group */
    private const HEADING_AFTER = [
        'allowed_countries' => 'ACCOUNT',
        'production_url' => 'NOTIFICATION',
        'signature_keys' => 'CHECKOUT',
        'three_ds_min_amount' => 'PAYMENT',
        'session_timeout' => 'RETURN',
        'return_mode' => 'ORDERS',
        'status_test' => 'RECORDS',
    ];

    /**
     * @param array<string, string> $problems setting => what is wrong with the stored value
     * @param list<array{code: string, name: string}> $languages of the shop
     * @param array<int, string> $statuses order statuses by id
     * @param list<string> $cards names of the badges that there are
     * @param bool $tooEarly for production: the tests before it have not passed
     */
    public function __construct(
        private readonly array $problems,
        private readonly array $languages,
        private readonly array $statuses,
        private readonly array $cards,
        private readonly string $defaultCurrency,
        private readonly string $notificationUrl,
        private readonly bool $tooEarly,
    ) {
    }

    /** One setting's field, with its problem before it and whatever stands between it and the next. */
    public function field(string $setting, string $value): string
    {
        $html = isset($this->problems[$setting]) ? '<p class="ctp-problem">' . Html::text($this->problems[$setting]) . '</p>' : '';
        $html .= $this->control($setting, $value);
        if ($setting === 'production_url') {
            $html .= $this->connectionTest();
        }
        $group = self::HEADING_AFTER[$setting] ?? null;
        if ($group !== null) {
            $html .= '<span class="ctp-group">' . Words::html('GROUP_' . $group) . '</span>';
        }
        if ($group === 'NOTIFICATION') {
            $html .= '<br><br><b>' . Words::html('NOTIFICATION_URL') . '</b><br>' . self::copyable($this->notificationUrl);
        }

        return $html;
    }

    /** An address that is given to somebody else, with a button that copies it. */
    public static function copyable(string $address): string
    {
        return '<span class="ctp-copy">' . Html::tag('input', ['type' => 'text', 'readonly' => true, 'dir' => 'ltr', 'value' => $address])
            . Html::button(Words::get('COPY'), ['type' => 'button', 'data-copied' => Words::get('COPIED')]) . '</span>';
    }

    /**
     * What is to be stored of a form that was sent; settings that it doesn't have are left as they are.
     *
     * @param array<mixed> $posted configuration[KEY]
     * @param array<mixed> $cleared secrets to be deleted
     * @return array<string, string> setting => text
     */
    public static function submitted(#[\SensitiveParameter] array $posted, array $cleared): array
    {
        $values = [];
        foreach (Configuration::keys() as $setting => $key) {
            $value = $posted[$key] ?? (in_array($setting, self::LISTS, true) ? [] : null);
            if (in_array($setting, self::SECRETS, true)) {
                if (in_array($setting, $cleared, true)) {
                    $values[$setting] = '';
                } elseif (is_string($value) && $value !== '') {
                    $values[$setting] = str_replace("\r\n", "\n", $value);
                }
            } elseif (is_array($value)) {
                $values[$setting] = self::joined($value);
            } elseif (is_string($value)) {
                $values[$setting] = trim(str_replace("\r\n", "\n", $value));
            }
        }

        return $values;
    }

    /**
     * A list as a,b and texts for each language as FR::text||EN::text.
     *
     * @param array<mixed> $values
     */
    private static function joined(array $values): string
    {
        $values = array_filter($values, static fn ($value): bool => is_string($value) && trim($value) !== '');
        if (array_is_list($values) || is_int(array_key_first($values))) {
            return implode(',', array_map('trim', $values));
        }

        return implode('||', array_map(static fn ($code, $text): string => $code . '::' . trim($text), array_keys($values), $values));
    }

    private function control(string $setting, string $value): string
    {
        $name = 'configuration[' . Configuration::keys()[$setting] . ']';

        return match (true) {
            in_array($setting, self::SECRETS, true) => $this->secret($setting, $name, $value !== ''),
            isset(self::NUMBERS[$setting]) => $this->number($setting, $name, $value),
            str_starts_with($setting, 'status_') => Html::select($name, [0 => Words::get('STATUS_UNCHANGED')] + $this->statuses, $value),
            default => match ($setting) {
                'active', 'test_open', 'hide_in_outage', 'redirect' => Html::select($name, self::labels(['False', 'True']), $value),
                'mode' => Html::select($name, self::labels(array_column(Environment::cases(), 'value')), $value) . $this->modeWarning($value),
                'signature' => Html::select($name, self::labels(array_column(SignatureAlgorithm::cases(), 'value')), $value),
                'validation' => Html::select($name, self::labels(array_column(Validation::cases(), 'value')), $value),
                'return_mode' => Html::select($name, self::labels(array_column(ReturnMode::cases(), 'value')), $value),
                'language' => Html::select($name, self::labels(array_column(Language::cases(), 'value')), $value),
                'languages' => self::boxes($name, array_column(Language::cases(), 'value'), $value),
                'cards' => self::boxes($name, $this->cards, $value),
                'zone' => xtc_cfg_pull_down_zone_classes($value, Configuration::keys()[$setting]),
                'title', 'description', 'redirect_success_message', 'redirect_failure_message' => $this->texts($name, $value),
                'min_amount', 'max_amount', 'three_ds_min_amount' => Html::input($name, $value, ['inputmode' => 'decimal', 'class' => 'ctp-short', 'dir' => 'ltr'])
                    . ' ' . Html::text($this->defaultCurrency),
                'merchant_email' => Html::input($name, $value, ['type' => 'email', 'class' => 'inputModule', 'dir' => 'ltr']),
                default => Html::input($name, $value, ['class' => 'inputModule', 'dir' => 'ltr', 'autocomplete' => 'off']),
            },
        };
    }

    private function secret(string $setting, string $name, bool $stored): string
    {
        $attributes = [
            'autocomplete' => 'new-password',
            'dir' => 'ltr',
            'class' => 'inputModule',
            'placeholder' => Words::get($stored ? 'SECRET_STORED' : 'SECRET_NONE'),
        ];
        $html = $setting === 'signature_keys'
            ? Html::tag('textarea', ['name' => $name, 'rows' => 4, 'spellcheck' => 'false', ...$attributes]) . '</textarea>'
            : Html::input($name, '', ['type' => 'password', ...$attributes]);
        if ($stored) {
            $html .= '<label class="ctp-choice">' . Html::tag('input', ['type' => 'checkbox', 'name' => 'clictopay_clear[]', 'value' => $setting])
                . ' ' . Words::html('SECRET_DELETE') . '</label>';
        }

        return $html;
    }

    private function number(string $setting, string $name, string $value): string
    {
        [$lowest, $highest, $unit] = self::NUMBERS[$setting];

        return Html::input($name, $value, ['type' => 'number', 'min' => $lowest, 'max' => $highest, 'step' => 1, 'class' => 'ctp-short'])
            . ($unit === '' ? '' : ' ' . Words::html($unit));
    }

    private function texts(string $name, string $value): string
    {
        $texts = self::split($value);
        $html = '';
        foreach ($this->languages as $language) {
            $code = strtoupper($language['code']);
            $html .= '<label class="ctp-text"><span>' . Html::text($language['name']) . '</span>'
                . Html::input($name . '[' . $code . ']', $texts[$code] ?? $texts[''] ?? '', ['maxlength' => 2000, 'dir' => 'auto', 'class' => 'inputModule'])
                . '</label>';
        }

        return $html;
    }

    /** @return array<string, string> texts by language code, '' for one without language */
    public static function split(string $value): array
    {
        $texts = [];
        foreach ($value === '' ? [] : explode('||', $value) as $part) {
            $pair = explode('::', $part, 2);
            isset($pair[1]) ? $texts[strtoupper(trim($pair[0]))] = $pair[1] : $texts[''] = $part;
        }

        return $texts;
    }

    /** @param list<string> $values */
    private static function boxes(string $name, array $values, string $selected): string
    {
        $selected = array_map('trim', explode(',', strtolower($selected)));
        $html = '';
        foreach ($values as $value) {
            $box = Html::tag('input', ['type' => 'checkbox', 'name' => $name . '[]', 'value' => $value, 'checked' => in_array($value, $selected, true)]);
            $html .= '<label class="ctp-choice">' . $box . ' ' . Html::text(Words::ofValue('OPTION', $value)) . '</label>';
        }

        return $html;
    }

    /**
     * @param list<string> $values
     * @return array<string, string>
     */
    private static function labels(array $values): array
    {
        return array_combine($values, array_map(static fn (string $value): string => Words::ofValue('OPTION', $value), $values));
    }

    private function modeWarning(string $mode): string
    {
        return '<div class="ctp-production"' . ($mode === Environment::Production->value ? '' : ' hidden') . '><p class="ctp-hint">' . Words::html('PRODUCTION_WARNING') . '</p>'
            . ($this->tooEarly ? '<p class="ctp-warning">' . Words::html('PRODUCTION_EARLY') . '</p>' . Checklist::anyway(self::ANYWAY, false) : '') . '</div>';
    }

    private function connectionTest(): string
    {
        return '<p class="ctp-test">'
            . Html::button(Words::get('TEST_CONNECTION'), [
                'formaction' => ModulePage::address('action=custom&subaction=test'),
                'formnovalidate' => true,
                'data-running' => Words::get('TEST_RUNNING'),
                'data-failed' => Words::get('TEST_NO_ANSWER'),
            ])
            . ' <output aria-live="polite"></output><br>' . Html::hint(Words::get('TEST_EXPLAINED')) . '</p>';
    }
}
