<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

final class GridShowCommand extends GridCommand
{
    protected const NAME = 'grid:show';

    protected function configure(): void
    {
        parent::configure();
        $this->addOption('refresh', null, InputOption::VALUE_NONE, $this->words->get('option.refresh'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $store = $this->store($input);
        if ($input->getOption('refresh')) {
            $runner = $this->runner($input, $output, $store);
            array_map($runner->refresh(...), array_map(strval(...), array_keys($store->load()->runs)));
        }
        return $this->table($input, $output, $store->load());
    }
}
