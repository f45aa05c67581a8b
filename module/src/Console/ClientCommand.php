<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ClientInterface, Environment};
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** A command that calls the gateway. */
abstract class ClientCommand extends Command
{
    protected function configure(): void
    {
        $environments = array_column(Environment::cases(), 'value');
        $this->addOption('env', 'e', InputOption::VALUE_REQUIRED, $this->words->get('option.env'), Environment::Test->value, $environments);
        $this->addOption('credentials', null, InputOption::VALUE_REQUIRED, $this->words->get('option.credentials'));
    }

    protected function login(InputInterface $input, OutputInterface $output): Login
    {
        return (new Credentials($this->words))->find($this->environment($input), self::text($input, 'credentials'), $input, $output);
    }

    /** Null: there is none at hand, and nobody is asked. */
    protected function storedLogin(InputInterface $input): ?Login
    {
        return (new Credentials($this->words))->stored($this->environment($input), self::text($input, 'credentials'));
    }

    private function environment(InputInterface $input): Environment
    {
        return Environment::tryFrom((string) $input->getOption('env'))
            ?? throw new UsageException($this->words->get('environment.wrong', ['value' => (string) $input->getOption('env')]));
    }

    protected function client(InputInterface $input, OutputInterface $output): ClientInterface
    {
        return $this->login($input, $output)->client($this->words->language);
    }
}
