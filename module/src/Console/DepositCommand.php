<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ClientInterface, Operation};
use Symfony\Component\Console\Input\{InputArgument, InputInterface};
use Symfony\Component\Console\Output\OutputInterface;

final class DepositCommand extends OperationCommand
{
    protected const NAME = 'deposit';

    protected function configure(): void
    {
        parent::configure();
        $this->configureCurrency();
        $this->addArgument('amount', InputArgument::REQUIRED, $this->words->get('argument.amount'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $order = (string) $input->getArgument('order');
        $amount = $this->money((string) $input->getArgument('amount'), (string) $input->getOption('currency'));
        return $this->report($input, $output, $this->carryOut(
            $input,
            $output,
            $this->words->get('confirm.deposit', ['order' => $order, 'amount' => (string) $amount]),
            static fn (ClientInterface $client): Operation => $client->deposit($order, $amount),
        ));
    }
}
