<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class StatusCommand extends ClientCommand
{
    use OrderArgument;

    protected const NAME = 'status';

    protected function configure(): void
    {
        parent::configure();
        $this->configureOrder();
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $this->show($input, $output, Described::status($this->read($this->client($input, $output), $input), $this->words->language));
        return ExitCode::DONE;
    }
}
