<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use Random\Engine\Xoshiro256StarStar;
use Random\Randomizer;

/** Decisions that follow from the seed and from what they are about, and from nothing else: not from who asked first. */
final class Dice
{
    private readonly Randomizer $randomizer;

    public function __construct(int $seed, string $subject)
    {
        $this->randomizer = new Randomizer(new Xoshiro256StarStar(hash('sha256', "$seed $subject", true)));
    }

    public function number(int $from, int $to): int
    {
        return $this->randomizer->getInt($from, $to);
    }

    public function chance(int $percent): bool
    {
        return $this->number(1, 100) <= $percent;
    }

    /**
     * @template T
     * @param list<T> $choices
     * @return T
     */
    public function one(array $choices): mixed
    {
        return $choices[$this->number(0, count($choices) - 1)];
    }

    /** @param array<string, int> $weights */
    public function weighted(array $weights): string
    {
        $left = $this->number(1, array_sum($weights));
        foreach ($weights as $choice => $weight) {
            $left -= $weight;
            if ($left <= 0) {
                return $choice;
            }
        }
        return (string) array_key_last($weights);
    }
}
