<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ClientInterface, Registration};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

final class RegisterCommand extends MoneyCommand
{
    protected const NAME = 'register';

    protected function configure(): void
    {
        parent::configure();
        $this->configureCurrency();
        $this->setAliases(['link']);
        $this->addArgument('order-number', InputArgument::REQUIRED, $this->words->get('argument.order-number'));
        $this->addArgument('amount', InputArgument::REQUIRED, $this->words->get('argument.amount'));
        $this->addOption('return-url', null, InputOption::VALUE_REQUIRED, $this->words->get('option.return-url'));
        $this->addOption('description', null, InputOption::VALUE_REQUIRED, $this->words->get('option.description'));
        $this->addOption('language', null, InputOption::VALUE_REQUIRED, $this->words->get('option.language'), null, ['fr', 'en', 'ar']);
        $this->addOption('session', null, InputOption::VALUE_REQUIRED, $this->words->get('option.session'));
        $this->addOption('pre-auth', null, InputOption::VALUE_NONE, $this->words->get('option.pre-auth'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $number = (string) $input->getArgument('order-number');
        $amount = $this->money((string) $input->getArgument('amount'), (string) $input->getOption('currency'));
        $returnUrl = self::text($input, 'return-url') ?? throw new UsageException($this->words->get('return-url.missing'));
        $values = [
            'orderNumber' => $number,
            'amount' => $amount,
            'returnUrl' => $returnUrl,
            'description' => self::text($input, 'description'),
            'language' => self::text($input, 'language'),
            'sessionTimeoutSecs' => $this->number($input, 'session'),
        ];
        $registration = $this->carryOut(
            $input,
            $output,
            $this->words->get('confirm.register', ['number' => $number, 'amount' => (string) $amount]),
            static fn (ClientInterface $client): Registration => $input->getOption('pre-auth') ? $client->registerPreAuth(...$values) : $client->register(...$values),
        );
        $this->show($input, $output, [
            'order_id' => $registration->orderId,
            'order_number' => $registration->orderNumber,
            'amount' => $amount->format(),
            'currency' => $amount->currency->code,
            'page' => $registration->formUrl,
        ]);
        return ExitCode::DONE;
    }
}
