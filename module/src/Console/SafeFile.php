<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\Words;

/** Files with secrets: read only if nobody else can read them, written so that nobody else can. */
final class SafeFile
{
    /** @throws UsageException */
    public static function read(string $path, Words $words): string
    {
        $file = @fopen($path, 'r') ?: throw new UsageException($words->get('file.unreadable', ['file' => $path]));
        $about = fstat($file) ?: throw new UsageException($words->get('file.unreadable', ['file' => $path]));
        $mode = $about['mode'] & 0777;
        if (($mode & 0077) !== 0) {
            throw new UsageException($words->get('file.open', ['file' => $path, 'mode' => sprintf('%04o', $mode)]));
        }
        if (function_exists('posix_geteuid') && !in_array($about['uid'], [posix_geteuid(), 0], true)) {
            throw new UsageException($words->get('file.foreign', ['file' => $path]));
        }
        return (string) stream_get_contents($file);
    }
}
