<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\{ClientInterface, Environment};
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Style\SymfonyStyle;

/** A command that changes something at the gateway: asks before real money moves, and keeps an outcome that is unknown. */
abstract class MoneyCommand extends ClientCommand
{
    protected function configure(): void
    {
        parent::configure();
        $this->addOption('keep-in', null, InputOption::VALUE_REQUIRED, $this->words->get('option.keep-in'));
        $this->addOption('yes', 'y', InputOption::VALUE_NONE, $this->words->get('option.yes'));
    }

    protected function configureCurrency(): void
    {
        $this->addOption('currency', null, InputOption::VALUE_REQUIRED, $this->words->get('option.currency'), 'TND');
    }

    /**
     * @template T
     * @param \Closure(ClientInterface): T $call
     * @param string $question what is going to happen
     * @return T
     */
    protected function carryOut(InputInterface $input, OutputInterface $output, string $question, \Closure $call): mixed
    {
        $login = $this->login($input, $output);
        $kept = KeptOutcomes::in(self::text($input, 'keep-in'), $this->words);
        if ($login->environment === Environment::Production && !$input->getOption('yes')) {
            if (!$input->isInteractive()) {
                throw new UsageException($this->words->get('confirm.needed'));
            }
            if (!(new SymfonyStyle($input, $output))->getErrorStyle()->confirm(self::line($question), false)) {
                throw new UsageException($this->words->get('confirm.no'));
            }
        }
        try {
            return $call($login->client($this->words->language));
        } catch (UnknownOutcomeException $unknown) {
            throw $kept->keep($unknown, $login);
        }
    }
}
