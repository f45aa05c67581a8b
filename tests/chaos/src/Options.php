<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use InvalidArgumentException;

/** The command line of tools/chaos and tools/cluster. */
final class Options
{
    public int $seed;
    public int $checkouts = 5000;
    public int $workers = 8;
    public string $engine = 'InnoDB';

    /**
     * Ends the program if they are wrong.
     *
     * @param list<string> $arguments
     * @param string $usage names the options that there are: "tools/chaos [--seed N] …"
     */
    public static function parse(array $arguments, string $usage): self
    {
        try {
            return self::read($arguments, $usage);
        } catch (InvalidArgumentException $mistake) {
            fwrite(STDERR, $mistake->getMessage() . "\nUsage: $usage\n");
            exit(2);
        }
    }

    /** @param list<string> $arguments */
    private static function read(array $arguments, string $usage): self
    {
        $options = new self();
        $options->seed = random_int(1, 999_999);
        while ($arguments !== []) {
            $name = array_shift($arguments);
            str_contains($usage, "[$name ") || throw new InvalidArgumentException("There is no option $name.");
            $value = array_shift($arguments) ?? throw new InvalidArgumentException("$name needs a value.");
            match ($name) {
                '--seed' => $options->seed = self::number($name, $value),
                '--checkouts' => $options->checkouts = self::number($name, $value),
                '--workers' => $options->workers = self::number($name, $value),
                '--engine' => $options->engine = in_array($value, ['InnoDB', 'MyISAM'], true) ? $value : throw new InvalidArgumentException('The engine is InnoDB or MyISAM.'),
            };
        }
        return $options;
    }

    private static function number(string $name, string $value): int
    {
        return ctype_digit($value) && strlen($value) < 10 && (int) $value > 0 ? (int) $value : throw new InvalidArgumentException("$name takes a number from 1 to 999999999.");
    }
}
