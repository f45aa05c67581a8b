<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use Symfony\Component\Console\Input\ArgvInput;

/** The arguments of the command line. */
final class Input extends ArgvInput
{
    /**
     * Action codes are often negative, and "explain -2007" should work: what is a negative number is no option.
     *
     * @param list<string> $arguments with the program's name first
     */
    public static function of(array $arguments): self
    {
        $isNumber = static fn (string $argument): bool => preg_match('/^-\d+$/D', $argument) === 1;
        $numbers = in_array('--', $arguments, true) ? [] : array_filter($arguments, $isNumber);
        return new self($numbers === [] ? $arguments : [...array_diff($arguments, $numbers), '--', ...$numbers]);
    }
}
