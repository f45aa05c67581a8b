<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** Becomes the sandbox, which is part of the source tree and not of the package. */
final class SandboxCommand extends Command
{
    protected const NAME = 'sandbox';
    private const SERVER = '/tests/sandbox/serve.php';

    protected function configure(): void
    {
        $this->addOption('source', null, InputOption::VALUE_REQUIRED, $this->words->get('option.source'), dirname(__DIR__, 3));
        $this->addOption('port', null, InputOption::VALUE_REQUIRED, $this->words->get('option.port'));
        $this->addOption('preset', null, InputOption::VALUE_REQUIRED, $this->words->get('option.preset'), null, ['documented', 'observed', 'hostile']);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $server = $input->getOption('source') . self::SERVER;
        if (!is_file($server) || !function_exists('pcntl_exec')) {
            throw new UsageException($this->words->get('sandbox.missing', ['file' => $server]));
        }
        $arguments = [$server];
        foreach (['port', 'preset'] as $option) {
            $value = self::text($input, $option);
            $value === null || array_push($arguments, "--$option", $value);
        }
        pcntl_exec(PHP_BINARY, $arguments);
        return ExitCode::FAILED;
    }
}
