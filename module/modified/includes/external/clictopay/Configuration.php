<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Settings;
use ClicToPay\Shop\Database;

/**
 * The module's rows in the shop's configuration table: one for each setting. Their order is that of the form in the back office.
 *
 * The shop turns every row into a constant and strips backslashes on the way: values are read from the table instead.
 */
final class Configuration
{
    private const PREFIX = 'MODULE_PAYMENT_CLICTOPAY_';

    /** Shows a row's field in the form; the shop calls it with the value, the row's key and the name of the field. */
    private const FIELD = 'clictopay_setting;';

    /** row => [setting, function that shows its value]. STATUS, ALLOWED, ZONE and SORT_ORDER are names that the shop itself looks for. */
    private const ROWS = [
        'STATUS' => ['active', 'clictopay_show_option'],
        'MODE' => ['mode', 'clictopay_show_option'],
        'TEST_OPEN' => ['test_open', 'clictopay_show_option'],
        'SORT_ORDER' => ['sort_order', 'clictopay_show_text'],
        'ZONE' => ['zone', 'xtc_get_zone_class_title'],
        'ALLOWED' => ['allowed_countries', 'clictopay_show_text'],
        'TEST_USER' => ['test_user', 'clictopay_show_text'],
        'TEST_PASSWORD' => ['test_password', 'clictopay_show_secret'],
        'PRODUCTION_USER' => ['production_user', 'clictopay_show_text'],
        'PRODUCTION_PASSWORD' => ['production_password', 'clictopay_show_secret'],
        'TEST_URL' => ['test_url', 'clictopay_show_text'],
        'PRODUCTION_URL' => ['production_url', 'clictopay_show_text'],
        'SIGNATURE' => ['signature', 'clictopay_show_option'],
        'SIGNATURE_KEYS' => ['signature_keys', 'clictopay_show_secret'],
        'TITLE' => ['title', 'clictopay_show_texts'],
        'DESCRIPTION' => ['description', 'clictopay_show_texts'],
        'CARDS' => ['cards', 'clictopay_show_text'],
        'LANGUAGE' => ['language', 'clictopay_show_option'],
        'LANGUAGES' => ['languages', 'clictopay_show_options'],
        'CURRENCIES' => ['currencies', 'clictopay_show_text'],
        'MIN_AMOUNT' => ['min_amount', 'clictopay_show_text'],
        'MAX_AMOUNT' => ['max_amount', 'clictopay_show_text'],
        'HIDE_IN_OUTAGE' => ['hide_in_outage', 'clictopay_show_option'],
        'THREE_DS_MIN_AMOUNT' => ['three_ds_min_amount', 'clictopay_show_text'],
        'VALIDATION' => ['validation', 'clictopay_show_option'],
        'CAPTURE_DELAY' => ['capture_delay', 'clictopay_show_text'],
        'SESSION_TIMEOUT' => ['session_timeout', 'clictopay_show_text'],
        'REDIRECT' => ['redirect', 'clictopay_show_option'],
        'REDIRECT_SUCCESS_DELAY' => ['redirect_success_delay', 'clictopay_show_text'],
        'REDIRECT_SUCCESS_MESSAGE' => ['redirect_success_message', 'clictopay_show_texts'],
        'REDIRECT_FAILURE_DELAY' => ['redirect_failure_delay', 'clictopay_show_text'],
        'REDIRECT_FAILURE_MESSAGE' => ['redirect_failure_message', 'clictopay_show_texts'],
        'RETURN_MODE' => ['return_mode', 'clictopay_show_option'],
        'STATUS_PENDING' => ['status_pending', 'clictopay_show_status'],
        'STATUS_PAID' => ['status_paid', 'clictopay_show_status'],
        'STATUS_AUTHORISED' => ['status_authorised', 'clictopay_show_status'],
        'STATUS_FAILED' => ['status_failed', 'clictopay_show_status'],
        'STATUS_CANCELLED' => ['status_cancelled', 'clictopay_show_status'],
        'STATUS_REFUNDED' => ['status_refunded', 'clictopay_show_status'],
        'STATUS_TEST' => ['status_test', 'clictopay_show_status'],
        'RETENTION_DAYS' => ['retention_days', 'clictopay_show_text'],
        'MERCHANT_EMAIL' => ['merchant_email', 'clictopay_show_text'],
        'PREFIX' => ['prefix', 'clictopay_show_text'],
    ];

    public function __construct(private readonly Database $database)
    {
    }

    /** @return array<string, string> setting => configuration key, in the order of the form */
    public static function keys(): array
    {
        $keys = [];
        foreach (self::ROWS as $row => [$setting]) {
            $keys[$setting] = self::PREFIX . $row;
        }
        return $keys;
    }

    /** @return array<string, string> what the merchant has set, secrets included: setting => text; without those that have no row yet */
    public function values(): array
    {
        $stored = array_column($this->database->rows(
            'SELECT configuration_key, configuration_value FROM ' . TABLE_CONFIGURATION . ' WHERE configuration_key LIKE ?',
            [addcslashes(self::PREFIX, '_') . '%'],
        ), 'configuration_value', 'configuration_key');

        $values = [];
        foreach (self::keys() as $setting => $key) {
            if (isset($stored[$key])) {
                $values[$setting] = (string) $stored[$key];
            }
        }
        return $values;
    }

    /** Writes one setting as the merchant's form would. */
    public function set(string $setting, #[\SensitiveParameter] string $value): void
    {
        $this->database->change(
            'UPDATE ' . TABLE_CONFIGURATION . ' SET configuration_value = ?, last_modified = NOW() WHERE configuration_key = ?',
            [$value, self::keys()[$setting]],
        );
    }

    /** Whether a row is missing that this version has. */
    public function outdated(): bool
    {
        return array_diff_key(self::keys(), $this->values()) !== [];
    }

    /**
     * Adds the rows that are not there yet. Those that are keep their values and get this version's fields.
     *
     * @param array<string, string> $values for new rows, by setting; the others get the extension's defaults
     */
    public function install(array $values): void
    {
        $values += Settings::keys();
        $position = 0;
        foreach (self::ROWS as $row => [$setting, $show]) {
            $key = self::PREFIX . $row;
            $this->database->change(
                'INSERT INTO ' . TABLE_CONFIGURATION . ' (configuration_key, configuration_value, configuration_group_id, sort_order,'
                . ' date_added, set_function, use_function) VALUES (?, ?, 6, ?, NOW(), ?, ?)'
                . ' ON DUPLICATE KEY UPDATE sort_order = VALUES(sort_order), set_function = VALUES(set_function), use_function = VALUES(use_function)',
                [$key, self::stored($values[$setting]), ++$position, self::FIELD . $key, $show],
            );
        }
    }

    /** The shop writes its booleans with a capital. */
    private static function stored(string $value): string
    {
        return $value === 'true' || $value === 'false' ? ucfirst($value) : $value;
    }
}
