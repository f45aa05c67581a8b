<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Grid\Letter;
use ClicToPay\Shop\Time;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class GridLetterCommand extends GridCommand
{
    use WritesDocument;

    protected const NAME = 'grid:letter';
    private const FORMATS = ['text', 'html', 'pdf'];

    protected function configure(): void
    {
        parent::configure();
        $this->configureDocument(self::FORMATS);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $progress = $this->store($input)->load();
        $letter = new Letter($progress);
        $text = $letter->text(Time::now());
        if ($text === '') {
            throw new UsageException($this->words->get('grid.no-letter'));
        }
        if ($input->getOption('json')) {
            $output->writeln(self::json(['letter' => $text]), OutputInterface::OUTPUT_RAW);
            return self::exitCode($progress);
        }
        $this->write($input, $output, match ($this->format($input, self::FORMATS)) {
            'text' => $text,
            'html' => $letter->html(Time::now()),
            'pdf' => (new Chromium($this->words))->pdf($letter->html(Time::now())),
        });
        return self::exitCode($progress);
    }
}
