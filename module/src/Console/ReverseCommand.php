<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ClientInterface, Operation};
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class ReverseCommand extends OperationCommand
{
    protected const NAME = 'reverse';

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $order = (string) $input->getArgument('order');
        return $this->report($input, $output, $this->carryOut(
            $input,
            $output,
            $this->words->get('confirm.reverse', ['order' => $order]),
            static fn (ClientInterface $client): Operation => $client->reverse($order),
        ));
    }
}
