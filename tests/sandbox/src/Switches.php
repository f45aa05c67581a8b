<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use InvalidArgumentException;

/** The switches of data/switches.php: the preset's values, with those that a control call has changed. */
final class Switches
{
    public const PRESETS = ['documented', 'observed', 'hostile'];

    /** @var ?array<string, string> */
    private ?array $values = null;

    public function __construct(private readonly Settings $settings)
    {
    }

    public function get(string $name): string
    {
        $this->values ??= $this->settings->all('switch.') + self::values($this->preset());
        return $this->values[$name];
    }

    public function is(string $name, string $value): bool
    {
        return $this->get($name) === $value;
    }

    public function preset(): string
    {
        return $this->settings->get('preset');
    }

    /** Takes all values of the preset; values changed before are forgotten. */
    public function choosePreset(string $preset): void
    {
        self::values($preset);
        $this->settings->remove('switch.');
        $this->settings->set('preset', $preset);
        $this->values = null;
    }

    public function set(string $name, string $value): void
    {
        $choices = self::table()[$name][1] ?? throw new InvalidArgumentException("There is no switch \"$name\".");
        if (!in_array($value, $choices, true)) {
            throw new InvalidArgumentException(
                "Switch \"$name\" has no choice \"$value\"; there are: " . implode(', ', $choices) . '.'
            );
        }
        $this->settings->set('switch.' . $name, $value);
        $this->values = null;
    }

    /** @return list<array{name: string, value: string, choices: list<string>, description: string}> */
    public function all(): array
    {
        $list = [];
        foreach (self::table() as $name => [$description, $choices]) {
            $list[] = compact('name') + ['value' => $this->get($name)] + compact('choices', 'description');
        }
        return $list;
    }

    /** @return array<string, array{string, list<string>, string, string, string}> */
    public static function table(): array
    {
        static $table = null;
        return $table ??= require __DIR__ . '/../data/switches.php';
    }

    /** @return array<string, string> */
    private static function values(string $preset): array
    {
        $column = array_search($preset, self::PRESETS, true);
        if ($column === false) {
            throw new InvalidArgumentException(
                "There is no preset \"$preset\"; there are: " . implode(', ', self::PRESETS) . '.'
            );
        }
        return array_map(static fn (array $line): string => $line[2 + $column], self::table());
    }
}
