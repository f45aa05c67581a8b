<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Export\{CsvSheet, ExportException, XlsxSheet};
use ClicToPay\Shop\{Module, Search};
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** A shop's transactions as a file, by default yesterday's: for the merchant's own system, and for cron. */
final class ExportCommand extends Command
{
    use OpensShop;
    use WritesDocument;

    protected const NAME = 'export';
    private const FORMATS = ['csv', 'xlsx'];
    private const DELIMITERS = [';', ','];
    private const CHUNK = 65_536;

    protected function configure(): void
    {
        $this->configureShop();
        $this->addOption('from', null, InputOption::VALUE_REQUIRED, $this->words->get('option.from'), 'yesterday');
        $this->addOption('to', null, InputOption::VALUE_REQUIRED, $this->words->get('option.to'), 'yesterday');
        $this->configureDocument(self::FORMATS);
        $this->addOption('delimiter', null, InputOption::VALUE_REQUIRED, $this->words->get('option.delimiter'), self::DELIMITERS[0], self::DELIMITERS);
        $this->addOption('bom', null, InputOption::VALUE_NONE, $this->words->get('option.bom'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $format = $this->format($input, self::FORMATS);
        if ($format === 'xlsx' && !XlsxSheet::available()) {
            throw new UsageException($this->words->get('export.zip'));
        }
        if (!in_array($input->getOption('delimiter'), self::DELIMITERS, true)) {
            throw new UsageException($this->words->get('export.delimiter', ['value' => (string) $input->getOption('delimiter')]));
        }
        $path = self::text($input, 'output');
        if ($path === null && $input->getOption('json')) {
            throw new UsageException($this->words->get('export.json'));
        }
        $module = $this->openShop($input);
        [$from, $to] = [$this->day($input, 'from'), $this->day($input, 'to')];
        if ($from > $to) {
            throw new UsageException($this->words->get('export.order', ['from' => $from->format('Y-m-d'), 'to' => $to->format('Y-m-d')]));
        }
        $search = new Search(from: $from, to: $to->modify('+1 day'));
        $path === null ? $this->copy($module, $search, $format, $input, $output) : $this->save($module, $search, $format, $input, $output);
        return ExitCode::DONE;
    }

    private function copy(Module $module, Search $search, string $format, InputInterface $input, OutputInterface $output): void
    {
        $path = XlsxSheet::temporary();
        try {
            self::fill($path, $module, $search, $format, $input);
            $file = fopen($path, 'r') ?: throw new ExportException("$path can't be read.");
            while (!feof($file)) {
                $output->write((string) fread($file, self::CHUNK), false, OutputInterface::OUTPUT_RAW);
            }
        } finally {
            unlink($path);
        }
    }

    /** Into a file that is not there yet; a half one is not left behind. */
    private function save(Module $module, Search $search, string $format, InputInterface $input, OutputInterface $output): void
    {
        $path = (string) self::text($input, 'output');
        fclose($this->newFile($path));
        try {
            $rows = self::fill($path, $module, $search, $format, $input);
        } catch (\Throwable $thrown) {
            unlink($path);
            throw $thrown;
        }
        $this->show($input, $output, ['file' => $path, 'transactions' => $rows, 'from' => $search->from?->format(DATE_ATOM), 'before' => $search->to?->format(DATE_ATOM)]);
    }

    private static function fill(string $path, Module $module, Search $search, string $format, InputInterface $input): int
    {
        if ($format === 'xlsx') {
            return $module->export()->write($search, new XlsxSheet($path));
        }
        $file = fopen($path, 'w') ?: throw new ExportException("$path can't be written.");
        return $module->export()->write($search, new CsvSheet($file, (string) $input->getOption('delimiter'), (bool) $input->getOption('bom')));
    }

    /** Midnight, in the shop's time zone. */
    private function day(InputInterface $input, string $option): \DateTimeImmutable
    {
        $value = (string) $input->getOption($option);
        if (in_array($value, ['today', 'yesterday'], true)) {
            return new \DateTimeImmutable($value);
        }
        $day = \DateTimeImmutable::createFromFormat('!Y-m-d', $value);
        return $day !== false && $day->format('Y-m-d') === $value
            ? $day
            : throw new UsageException($this->words->get('export.day', ['option' => $option, 'value' => $value]));
    }
}
