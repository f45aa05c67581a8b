<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** For commands whose result is a document: to the standard output, or into a file that is not there yet. */
trait WritesDocument
{
    /** @param list<string> $formats the first is the default */
    private function configureDocument(array $formats): void
    {
        $this->addOption('format', null, InputOption::VALUE_REQUIRED, implode(', ', $formats), $formats[0], $formats);
        $this->addOption('output', 'o', InputOption::VALUE_REQUIRED, $this->words->get('option.output'));
    }

    /** @param list<string> $formats */
    private function format(InputInterface $input, array $formats): string
    {
        $format = (string) $input->getOption('format');
        return in_array($format, $formats, true)
            ? $format
            : throw new UsageException($this->words->get('format.wrong', ['value' => $format, 'formats' => implode(', ', $formats)]));
    }

    private function write(InputInterface $input, OutputInterface $output, string $document): void
    {
        $path = self::text($input, 'output');
        if ($path === null) {
            $output->write($document, false, OutputInterface::OUTPUT_RAW);
            return;
        }
        $file = $this->newFile($path);
        if (fwrite($file, $document) !== strlen($document) || !fclose($file)) {
            throw new UsageException($this->words->get('output.exists', ['file' => $path]));
        }
    }

    /**
     * A file that was not there yet, for its owner alone: it tells of people and what they paid.
     *
     * @return resource
     */
    private function newFile(string $path)
    {
        $file = @fopen($path, 'x') ?: throw new UsageException($this->words->get('output.exists', ['file' => $path]));
        @chmod($path, 0600);
        return $file;
    }
}
