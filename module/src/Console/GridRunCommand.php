<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\TransportException;
use ClicToPay\Shop\Grid\{Card, Play, Run, Runner, Store, Test};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};
use Symfony\Component\Console\Output\{ConsoleOutputInterface, OutputInterface};

/** Prepares tests one after the other, says which card to type where, and waits for what comes of it. */
final class GridRunCommand extends GridCommand
{
    protected const NAME = 'grid:run';
    private const SECONDS = 3;

    protected function configure(): void
    {
        parent::configure();
        $this->addArgument('tests', InputArgument::IS_ARRAY, $this->words->get('argument.tests'));
        $this->addOption('prepare-only', null, InputOption::VALUE_NONE, $this->words->get('option.prepare-only'));
        $this->addOption('timeout', null, InputOption::VALUE_REQUIRED, $this->words->get('option.timeout'), '1500');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $store = $this->store($input);
        $progress = $store->load();
        // What was asked for by name is repeated; else only what is not decided, and has a card.
        $tests = $input->getArgument('tests') !== [] ? array_map($progress->test(...), $input->getArgument('tests')) : array_filter(
            $progress->tests,
            static fn (Test $test): bool => $progress->findings()[$test->id]->reason !== '' && ($test->play !== Play::Card || $test->card !== null),
        );
        $runner = $this->runner($input, $output, $store);
        $instructions = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
        foreach ($tests as $test) {
            $run = $runner->prepare($test->id);
            if ($test->play === Play::Card && $test->card !== null) {
                $input->getOption('json') || $instructions->writeln($this->instruction($test, $test->card, $run), OutputInterface::OUTPUT_RAW);
                $input->getOption('prepare-only') || $this->wait($runner, $store, $test->id, (int) $this->number($input, 'timeout'));
            }
        }
        return $this->table($input, $output, $store->load());
    }

    private function instruction(Test $test, Card $card, Run $run): string
    {
        return $this->words->get('grid.card', [
            'test' => $test->id,
            'scenario' => $test->scenario($this->words->language),
            'page' => self::line((string) $run->formUrl),
            'number' => trim(chunk_split($card->number, 4, ' ')),
            'expiry' => $card->expiry,
            'cvv' => $card->cvv,
        ]);
    }

    private function wait(Runner $runner, Store $store, string $id, int $seconds): void
    {
        $end = hrtime(true) + $seconds * 1_000_000_000;
        do {
            sleep(self::SECONDS);
            try {
                $runner->refresh($id);
            } catch (TransportException) {
                continue; // asked again, until the time is over
            }
        } while ($store->load()->findings()[$id]->reason === 'waiting' && hrtime(true) < $end);
    }
}
