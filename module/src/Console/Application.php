<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Words;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\{InputDefinition, InputInterface, InputOption};
use Symfony\Component\Console\Output\{ConsoleOutputInterface, OutputInterface};

/** The command line "clictopay". */
final class Application extends \Symfony\Component\Console\Application
{
    public function __construct(private readonly Words $words)
    {
        parent::__construct('clictopay', (string) phpversion('clictopay'));
        $this->addCommands([
            new StatusCommand($words),
            new WatchCommand($words),
            new ExplainCommand($words),
            new RegisterCommand($words),
            new DepositCommand($words),
            new ReverseCommand($words),
            new RefundCommand($words),
            new ResolveCommand($words),
            new VerifyCommand($words),
            new SandboxCommand($words),
            new ReconcileCommand($words),
            new ExportCommand($words),
            new DoctorCommand($words),
            new GridStartCommand($words),
            new GridRunCommand($words),
            new GridShowCommand($words),
            new GridEditCommand($words),
            new GridReportCommand($words),
            new GridLetterCommand($words),
        ]);
    }

    /** @param list<string> $arguments where --lang may say in which language everything is to be; else the locale does */
    public static function create(array $arguments): self
    {
        $language = (string) Input::of($arguments)->getParameterOption('--lang', '', true);
        if (!in_array($language, Words::LANGUAGES, true)) {
            $locale = getenv('LC_ALL') ?: getenv('LC_MESSAGES') ?: getenv('LANG') ?: '';
            $language = str_starts_with($locale, 'fr') ? 'fr' : 'en';
        }
        return new self(Words::in(__DIR__ . '/words', $language));
    }

    public function doRun(InputInterface $input, OutputInterface $output): int
    {
        try {
            return parent::doRun($input, $output);
        } catch (\Throwable $thrown) {
            $failure = Failure::of($thrown, $this->words);
            if ($input->hasParameterOption('--json', true)) {
                $output->writeln(Command::json(['error' => ['kind' => $failure->kind, 'message' => $failure->message, 'advice' => $failure->advice]
                    + $failure->details]), OutputInterface::OUTPUT_RAW);
            } else {
                $errors = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
                $errors->writeln('<error>' . OutputFormatter::escape(Command::line($failure->message)) . '</error>');
                $failure->advice === '' || $errors->writeln(OutputFormatter::escape($failure->advice));
            }
            return $failure->exitCode;
        }
    }

    /** Where nobody sits at a terminal, nobody is asked. */
    protected function configureIO(InputInterface $input, OutputInterface $output): void
    {
        parent::configureIO($input, $output);
        if ($input instanceof Input && !stream_isatty(STDIN)) {
            $input->setInteractive(false);
        }
    }

    protected function getDefaultInputDefinition(): InputDefinition
    {
        $definition = parent::getDefaultInputDefinition();
        $definition->addOption(new InputOption('json', null, InputOption::VALUE_NONE, $this->words->get('option.json')));
        $definition->addOption(new InputOption('lang', null, InputOption::VALUE_REQUIRED, $this->words->get('option.lang'), null, Words::LANGUAGES));
        return $definition;
    }
}
