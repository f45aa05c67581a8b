<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ClientInterface, Operation};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** The amount is always to be said, and what was refunded before: that is what keeps a second run from refunding twice. */
final class RefundCommand extends OperationCommand
{
    protected const NAME = 'refund';

    protected function configure(): void
    {
        parent::configure();
        $this->configureCurrency();
        $this->addArgument('amount', InputArgument::REQUIRED, $this->words->get('argument.amount'));
        $this->addOption('refunded-before', null, InputOption::VALUE_REQUIRED, $this->words->get('option.refunded-before'));
        $this->addOption('unprotected', null, InputOption::VALUE_NONE, $this->words->get('option.unprotected'));
        $this->addOption('refund-id', null, InputOption::VALUE_REQUIRED, $this->words->get('option.refund-id'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $order = (string) $input->getArgument('order');
        $currency = (string) $input->getOption('currency');
        $amount = $this->money((string) $input->getArgument('amount'), $currency);
        $before = self::text($input, 'refunded-before');
        if (($before === null) !== (bool) $input->getOption('unprotected')) {
            throw new UsageException($this->words->get('refund.protection'));
        }
        $before = $before === null ? null : $this->money($before, $currency);
        return $this->report($input, $output, $this->carryOut(
            $input,
            $output,
            $this->words->get('confirm.refund', ['order' => $order, 'amount' => (string) $amount]),
            static fn (ClientInterface $client): Operation => $client->refund($order, $amount, self::text($input, 'refund-id'), $before),
        ));
    }
}
