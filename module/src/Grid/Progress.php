<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Money;

/** A merchant's way through the tests. */
final class Progress
{
    /**
     * @param array<string, Test> $tests by id
     * @param array<Run> $runs by the test's id: the last of each
     */
    public function __construct(
        /** what all order numbers begin with: 1 to 12 of A-Z a-z 0-9 */
        public readonly string $prefix,
        public readonly Merchant $merchant,
        public readonly Money $amount,
        public readonly array $tests,
        public readonly array $runs = [],
    ) {
    }

    /**
     * @param list<Grid> $grids
     * @throws GridException if two tests have the same id
     */
    public static function begin(array $grids, Merchant $merchant, Money $amount): self
    {
        $tests = [];
        foreach (array_merge(...array_map(static fn (Grid $grid): array => $grid->tests, $grids)) as $test) {
            isset($tests[$test->id]) && throw new GridException("Two tests have the id \"$test->id\".");
            $tests[$test->id] = $test;
        }
        // Order numbers are used once for ever, also if the grid is started anew.
        return new self(bin2hex(random_bytes(4)), $merchant, $amount, $tests);
    }

    /** @throws GridException */
    public function test(string $id): Test
    {
        return $this->tests[$id] ?? throw new GridException("There is no test \"$id\". There are: " . implode(', ', array_keys($this->tests)) . '.');
    }

    /** @return array<string, Finding> by the test's id */
    public function findings(): array
    {
        return array_map(fn (Test $test): Finding => Judge::judge($test, $this->runs[$test->id] ?? null), $this->tests);
    }

    /** Nothing stands between the merchant and production: deviations that are known of the test environment do not. */
    public function isReady(): bool
    {
        return array_filter($this->findings(), static fn (Finding $finding): bool => $finding->blocks()) === [];
    }

    /** What was paid with another card says nothing about this one: of such a run only the number stays, which is used up. */
    public function withTest(Test $test): self
    {
        $run = $this->runs[$test->id] ?? null;
        $runs = $run === null || $test->card == $this->tests[$test->id]->card
            ? $this->runs
            : array_replace($this->runs, [$test->id => new Run($run->attempt, $run->orderNumber, $run->amount, $run->at)]);
        return new self($this->prefix, $this->merchant, $this->amount, array_replace($this->tests, [$test->id => $test]), $runs);
    }

    public function withRun(string $id, Run $run): self
    {
        return new self($this->prefix, $this->merchant, $this->amount, $this->tests, array_replace($this->runs, [$id => $run]));
    }

    /** @param Money $amount of the payments to come */
    public function withMerchant(Merchant $merchant, Money $amount): self
    {
        return new self($this->prefix, $merchant, $amount, $this->tests, $this->runs);
    }

    /** @return array<string, mixed> */
    public function toArray(): array
    {
        return [
            'prefix' => $this->prefix,
            'merchant' => (array) $this->merchant,
            'amount' => $this->amount->format(),
            'currency' => $this->amount->currency->code,
            'tests' => array_values(array_map(static fn (Test $test): array => $test->toArray(), $this->tests)),
            'runs' => array_map(static fn (Run $run): array => $run->toArray(), $this->runs),
        ];
    }

    /**
     * @param array<mixed> $values as toArray() gave them
     * @throws GridException
     */
    public static function fromArray(array $values): self
    {
        try {
            $tests = array_map(Test::fromArray(...), $values['tests'] ?? null);
            return new self(
                $values['prefix'] ?? null,
                new Merchant(...$values['merchant'] ?? []),
                Money::of($values['amount'] ?? '', $values['currency'] ?? ''),
                array_combine(array_map(static fn (Test $test): string => $test->id, $tests), $tests),
                array_map(Run::fromArray(...), $values['runs'] ?? null),
            );
        } catch (\Throwable $error) { // a missing key, another type, a date or an amount that is none
            throw new GridException('The record of the grid is damaged: ' . $error->getMessage(), 0, $error);
        }
    }
}
