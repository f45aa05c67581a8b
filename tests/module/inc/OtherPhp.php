<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** A PHP of its own, with this one's extensions or without one of them. */
final class OtherPhp
{
    /** @return array{int, string} the exit code and what was printed */
    public static function run(string ...$arguments): array
    {
        return self::start([], $arguments);
    }

    /** @return array{int, string} */
    public static function withoutZip(string ...$arguments): array
    {
        $directory = sys_get_temp_dir() . '/clictopay-' . bin2hex(random_bytes(6));
        mkdir($directory, 0700);
        foreach (array_filter(array_map(trim(...), explode(',', (string) php_ini_scanned_files()))) as $file) {
            str_ends_with($file, 'zip.ini') || symlink($file, $directory . '/' . basename($file));
        }
        try {
            return self::start(['PHP_INI_SCAN_DIR' => $directory], $arguments);
        } finally {
            array_map(unlink(...), glob("$directory/*"));
            rmdir($directory);
        }
    }

    /**
     * @param array<string, string> $environment
     * @param list<string> $arguments
     * @return array{int, string}
     */
    private static function start(array $environment, array $arguments): array
    {
        $extension = 'extension=' . exec(escapeshellarg(dirname(__DIR__, 3) . '/tools/build'));
        $process = proc_open([PHP_BINARY, '-d', $extension, ...$arguments], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, null, $environment + getenv());
        $text = (string) stream_get_contents($pipes[1]);
        return [proc_close($process), $text];
    }
}
