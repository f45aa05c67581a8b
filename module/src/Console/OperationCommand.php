<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Operation;
use Symfony\Component\Console\Input\{InputArgument, InputInterface};
use Symfony\Component\Console\Output\OutputInterface;

/** Capture, cancel, refund: of an order by the gateway's id only, since a number could be of another order than the one meant. */
abstract class OperationCommand extends MoneyCommand
{
    protected function configure(): void
    {
        parent::configure();
        $this->addArgument('order', InputArgument::REQUIRED, $this->words->get('argument.order'));
    }

    protected function report(InputInterface $input, OutputInterface $output, Operation $operation): int
    {
        $this->show($input, $output, [
            'order_id' => $operation->orderId,
            'operation' => static::NAME,
            'refund_id' => $operation->refundId,
            'replayed' => $operation->replayed,
        ]);
        return ExitCode::DONE;
    }
}
