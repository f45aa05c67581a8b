<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use InvalidArgumentException;

/** The options of serve.php. */
final class CommandLine
{
    public const USAGE = <<<'TEXT'
        Usage: php serve.php [--port N] [--preset documented|observed|hostile] [--data DIR] [--workers N]

          --port N       port on 127.0.0.1; 0 or absent: chosen by the system
          --preset NAME  how the gateway behaves at the start and after a reset (default: documented)
          --data DIR     where the orders are kept; absent: a temporary directory, removed at the end
          --workers N    connections served at the same time (default: 64)

        Prints the API's base URL when ready. TERM or INT (Ctrl-C) ends it.

        TEXT;

    /** Extension => the Debian package that has it. */
    private const NEEDED = [
        'pcntl' => 'php-cli',
        'posix' => 'php-cli',
        'openssl' => 'php-cli',
        'mbstring' => 'php-mbstring',
        'pdo_sqlite' => 'php-sqlite3',
    ];

    public int $port = 0;
    public string $preset = 'documented';
    public ?string $data = null;
    public int $workers = 64;
    public bool $help = false;

    /** @param list<string> $arguments */
    public static function parse(array $arguments): self
    {
        $options = new self();
        while ($arguments !== []) {
            [$name, $value] = explode('=', array_shift($arguments), 2) + [1 => null];
            if ($name === '--help' || $name === '-h') {
                $options->help = true;
                continue;
            }
            if (!in_array($name, ['--port', '--preset', '--data', '--workers'], true)) {
                throw new InvalidArgumentException("Unknown option $name.");
            }
            $value ??= array_shift($arguments) ?? throw new InvalidArgumentException("Option $name needs a value.");
            match ($name) {
                '--port' => $options->port = self::number($name, $value, 0, 65535),
                '--preset' => $options->preset = self::preset($value),
                '--data' => $options->data = $value,
                '--workers' => $options->workers = self::number($name, $value, 1, 512),
            };
        }
        return $options;
    }

    /** @return array<string, string> missing extension => Debian package */
    public static function missingExtensions(): array
    {
        return array_filter(
            self::NEEDED,
            static fn (string $extension): bool => !extension_loaded($extension),
            ARRAY_FILTER_USE_KEY
        );
    }

    private static function number(string $name, string $value, int $least, int $most): int
    {
        if (!ctype_digit($value) || strlen($value) > 5 || (int) $value < $least || (int) $value > $most) {
            throw new InvalidArgumentException("Option $name takes a number from $least to $most, not \"$value\".");
        }
        return (int) $value;
    }

    private static function preset(string $value): string
    {
        if (!in_array($value, Switches::PRESETS, true)) {
            throw new InvalidArgumentException(
                "There is no preset \"$value\"; there are: " . implode(', ', Switches::PRESETS) . '.'
            );
        }
        return $value;
    }
}
