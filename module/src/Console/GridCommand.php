<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Environment;
use ClicToPay\Shop\Grid\{FileStore, Judgement, Progress, Report, Runner};
use ClicToPay\Shop\Words;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** A command about the acceptance tests, whose progress is in a file. */
abstract class GridCommand extends ClientCommand
{
    protected function configure(): void
    {
        parent::configure();
        $this->addOption('file', null, InputOption::VALUE_REQUIRED, $this->words->get('option.grid-file'), 'clictopay-grid.json');
    }

    protected function store(InputInterface $input): FileStore
    {
        return new FileStore((string) $input->getOption('file'));
    }

    /** The one who carries tests out: never where money moves. */
    protected function runner(InputInterface $input, OutputInterface $output, FileStore $store): Runner
    {
        $login = $this->login($input, $output);
        if ($login->environment !== Environment::Test) {
            throw new UsageException($this->words->get('grid.production'));
        }
        return new Runner($login->client($this->words->language), $store);
    }

    protected function gridWords(): Words
    {
        return Words::in(dirname(__DIR__) . '/Grid/words', $this->words->language);
    }

    /** Shows where every test stands. */
    protected function table(InputInterface $input, OutputInterface $output, Progress $progress): int
    {
        $words = $this->gridWords();
        $report = new Report($progress, $words);
        if ($input->getOption('json')) {
            $output->writeln(self::json($report->data()), OutputInterface::OUTPUT_RAW);
        } else {
            $columns = ['test', 'scenario', 'expected', 'authorisation_number', 'judgement', 'remark'];
            $table = new Table($output);
            $table->setHeaders(array_map(static fn (string $column): string => $words->get("column.$column"), $columns));
            foreach ($report->rows() as $row) {
                $table->addRow(array_map(static fn (string $column): string => OutputFormatter::escape(self::line($row[$column])), $columns));
            }
            $table->setColumnMaxWidth(1, 32)->setColumnMaxWidth(5, 48)->render();
            $output->writeln($this->words->get($progress->isReady() ? 'grid.ready' : 'grid.not-ready'));
        }
        return self::exitCode($progress);
    }

    protected static function exitCode(Progress $progress): int
    {
        foreach ($progress->findings() as $finding) {
            if ($finding->judgement === Judgement::Deviation && $finding->blocks()) {
                return ExitCode::ATTENTION;
            }
        }
        return $progress->isReady() ? ExitCode::DONE : ExitCode::NOT_YET;
    }
}
