<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Grid\{Card, Expectation, Progress, Test};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** Fills in, or corrects, a test from SMT's current form. Test cards belong to nobody: they may stand in the arguments. */
final class GridEditCommand extends GridCommand
{
    protected const NAME = 'grid:edit';
    private const EXPECTED = [Expectation::Authorised, Expectation::Refused];

    protected function configure(): void
    {
        parent::configure();
        $this->addArgument('test', InputArgument::REQUIRED, $this->words->get('argument.test'));
        foreach (['card', 'expiry', 'cvv', 'expected', 'scenario'] as $option) {
            $this->addOption($option, null, InputOption::VALUE_REQUIRED, $this->words->get("option.grid-$option"));
        }
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $store = $this->store($input);
        $test = $store->load()->test((string) $input->getArgument('test'));
        $edited = $test->edited(self::card($input, $test), $this->expected($input), self::text($input, 'scenario'));
        $store->change(static fn (Progress $progress): Progress => $progress->withTest($edited));
        return $this->table($input, $output, $store->load());
    }

    private static function card(InputInterface $input, Test $test): ?Card
    {
        $values = array_map(static fn (string $option): ?string => self::text($input, $option), ['card', 'expiry', 'cvv']);
        if (array_filter($values) === []) {
            return null;
        }
        [$number, $expiry, $cvv] = $values;
        return new Card(
            str_replace(' ', '', $number ?? $test->card?->number ?? ''),
            $expiry ?? $test->card?->expiry ?? '',
            $cvv ?? $test->card?->cvv ?? '',
        );
    }

    private function expected(InputInterface $input): ?Expectation
    {
        $value = self::text($input, 'expected');
        if ($value === null) {
            return null;
        }
        $expected = Expectation::tryFrom($value);
        return in_array($expected, self::EXPECTED, true) ? $expected : throw new UsageException($this->words->get('grid.expected', ['value' => $value]));
    }
}
