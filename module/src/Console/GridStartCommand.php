<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Grid\{FileStore, Grid, Merchant, Progress};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

final class GridStartCommand extends GridCommand
{
    protected const NAME = 'grid:start';

    protected function configure(): void
    {
        parent::configure();
        $this->addArgument('grids', InputArgument::IS_ARRAY, $this->words->get('argument.grids'), Grid::names(), Grid::names());
        foreach (['name', 'site', 'affiliation', 'contact', 'email'] as $option) {
            $this->addOption($option, null, InputOption::VALUE_REQUIRED, $this->words->get("option.$option"));
        }
        $this->addOption('amount', null, InputOption::VALUE_REQUIRED, $this->words->get('option.amount'), '10.500');
        $this->addOption('currency', null, InputOption::VALUE_REQUIRED, $this->words->get('option.currency'), 'TND');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $name = self::text($input, 'name');
        $site = self::text($input, 'site');
        if ($name === null || $site === null || preg_match('~^https?://~', $site) !== 1) {
            throw new UsageException($this->words->get('grid.merchant'));
        }
        $merchant = new Merchant($name, $site, ...array_map(static fn (string $option): string => self::text($input, $option) ?? '', ['affiliation', 'contact', 'email']));
        $amount = $this->money((string) $input->getOption('amount'), (string) $input->getOption('currency'));
        /** @var list<string> $grids */
        $grids = $input->getArgument('grids');
        $progress = Progress::begin(array_map(Grid::read(...), $grids), $merchant, $amount);
        FileStore::create((string) $input->getOption('file'), $progress);
        $this->table($input, $output, $progress);
        return ExitCode::DONE;
    }
}
