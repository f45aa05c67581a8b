<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ClientInterface, OrderStatus};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};

/** For commands about one order: ORDER is the gateway's id, or the merchant's number with --number. */
trait OrderArgument
{
    private function configureOrder(): void
    {
        $this->addArgument('order', InputArgument::REQUIRED, $this->words->get('argument.order'));
        $this->addOption('number', null, InputOption::VALUE_NONE, $this->words->get('option.number'));
    }

    private function read(ClientInterface $client, InputInterface $input): OrderStatus
    {
        $order = (string) $input->getArgument('order');
        return $input->getOption('number') ? $client->getOrderStatusExtended(orderNumber: $order) : $client->getOrderStatusExtended($order);
    }
}
