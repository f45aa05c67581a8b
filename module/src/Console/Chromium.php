<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Words;

/** Prints a page of ours as PDF with the browser that is there. */
final class Chromium
{
    private const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

    public function __construct(private readonly Words $words)
    {
    }

    /** @throws UsageException without a browser: HTML can be printed by hand */
    public function pdf(string $html): string
    {
        $directory = sys_get_temp_dir() . '/clictopay-' . bin2hex(random_bytes(8));
        mkdir($directory, 0700);
        try {
            file_put_contents("$directory/page.html", $html);
            $isRoot = function_exists('posix_geteuid') && posix_geteuid() === 0;
            $process = proc_open([
                $this->browser(),
                '--headless',
                '--disable-gpu',
                ...($isRoot ? ['--no-sandbox'] : []), // Chromium refuses to start as root with its own; the page is ours, and has no scripts
                "--user-data-dir=$directory/profile",
                '--no-pdf-header-footer',
                "--print-to-pdf=$directory/page.pdf",
                "file://$directory/page.html",
            ], [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
            $status = $process === false ? -1 : proc_close($process);
            $pdf = (string) @file_get_contents("$directory/page.pdf");
            return $status === 0 && str_starts_with($pdf, '%PDF') ? $pdf : throw new UsageException($this->words->get('pdf.failed'));
        } finally {
            self::remove($directory);
        }
    }

    private function browser(): string
    {
        foreach (explode(PATH_SEPARATOR, (string) getenv('PATH')) as $directory) {
            foreach (self::NAMES as $name) {
                if (is_executable("$directory/$name")) {
                    return "$directory/$name";
                }
            }
        }
        throw new UsageException($this->words->get('pdf.none', ['names' => implode(', ', self::NAMES)]));
    }

    private static function remove(string $directory): void
    {
        /** @var iterable<\SplFileInfo> $files */
        $files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($directory, \FilesystemIterator::SKIP_DOTS), \RecursiveIteratorIterator::CHILD_FIRST);
        foreach ($files as $file) {
            $file->isDir() && !$file->isLink() ? rmdir($file->getPathname()) : unlink($file->getPathname());
        }
        rmdir($directory);
    }
}
