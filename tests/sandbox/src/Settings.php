<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Named values that all processes share: the preset, changed switches, the clock's offset, the callback. */
final class Settings
{
    public function __construct(private readonly Database $database)
    {
    }

    public function get(string $name, string $default = ''): string
    {
        return $this->database->row('SELECT value FROM settings WHERE name = ?', [$name])['value'] ?? $default;
    }

    public function set(string $name, string $value): void
    {
        $this->database->execute('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', [$name, $value]);
    }

    public function remove(string $prefix): void
    {
        $this->database->execute('DELETE FROM settings WHERE substr(name, 1, ?) = ?', [strlen($prefix), $prefix]);
    }

    /** @return array<string, string> the values whose names begin with the prefix, without it */
    public function all(string $prefix): array
    {
        $rows = $this->database->rows(
            'SELECT substr(name, ?) AS name, value FROM settings WHERE substr(name, 1, ?) = ?',
            [strlen($prefix) + 1, strlen($prefix), $prefix]
        );
        return array_column($rows, 'value', 'name');
    }
}
