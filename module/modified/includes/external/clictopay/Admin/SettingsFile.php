<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\Modified\Configuration;

/**
 * Settings as a JSON text, to be noted before an uninstallation or taken to another shop. Passwords and keys are never in it; neither are
 * the gateway's addresses, or a file from elsewhere could have the stored passwords sent to a server of its choice; nor the prefix of order
 * numbers, which no two shops may share.
 */
final class SettingsFile
{
    private const FORMAT = 1;
    private const LEFT_OUT = [...SettingsForm::SECRETS, 'test_url', 'production_url', 'prefix'];

    /** @param array<string, string> $values setting => text */
    public static function write(#[\SensitiveParameter] array $values): string
    {
        $file = ['module' => 'clictopay', 'format' => self::FORMAT, 'settings' => array_diff_key($values, array_flip(self::LEFT_OUT))];

        return json_encode($file, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n";
    }

    /**
     * The settings of a file, as far as this version of the module has them.
     *
     * @return array<string, string>|null setting => text; null if it is no file of ours
     */
    public static function read(string $json): ?array
    {
        $file = json_decode($json, true, 4);
        if (!is_array($file) || ($file['module'] ?? '') !== 'clictopay' || ($file['format'] ?? 0) !== self::FORMAT || !is_array($file['settings'] ?? null)) {
            return null;
        }
        $values = array_intersect_key($file['settings'], array_diff_key(Configuration::keys(), array_flip(self::LEFT_OUT)));

        return array_filter($values, 'is_string');
    }
}
