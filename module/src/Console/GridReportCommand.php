<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Grid\Report;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** The filled grid, to sign and to send. --json is --format=json. */
final class GridReportCommand extends GridCommand
{
    use WritesDocument;

    protected const NAME = 'grid:report';
    private const FORMATS = ['html', 'pdf', 'csv', 'json'];

    protected function configure(): void
    {
        parent::configure();
        $this->configureDocument(self::FORMATS);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $progress = $this->store($input)->load();
        $report = new Report($progress, $this->gridWords());
        $format = $input->getOption('json') ? 'json' : $this->format($input, self::FORMATS);
        $this->write($input, $output, match ($format) {
            'html' => $report->html(),
            'pdf' => (new Chromium($this->words))->pdf($report->html()),
            'csv' => $report->csv(),
            'json' => self::json($report->data()) . "\n",
        });
        return self::exitCode($progress);
    }
}
