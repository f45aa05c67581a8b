<?php

declare(strict_types=1);

namespace ClicToPayBench;

use RuntimeException;

/** The programs that are measured, each a process of its own. */
final class Commands
{
    public function __construct(private readonly Place $place, private readonly string $extension)
    {
    }

    /** @return list<string> */
    public function c(string $mode, string $url, string $caFile, int $count, int $concurrency = 1): array
    {
        return [$this->place->program('limit'), $mode, "{$url}getOrderStatusExtended.do", $caFile, (string) $count, (string) $concurrency];
    }

    /** @return list<string> a script of run/ with the extension */
    public function extension(string $script, string ...$arguments): array
    {
        return [PHP_BINARY, '-n', '-d', "extension=$this->extension", __DIR__ . "/../run/$script.php", ...$arguments];
    }

    /**
     * @param list<string> $command
     * @return list<string> the same with a setting of php.ini
     */
    public function with(string $setting, array $command): array
    {
        array_splice($command, 1, 0, ['-d', $setting]);
        return $command;
    }

    /** @return list<string> a script of run/ with ext/curl */
    public function userland(string $script, string ...$arguments): array
    {
        return [PHP_BINARY, '-n', '-d', 'extension=curl', __DIR__ . "/../run/$script.php", ...$arguments];
    }

    /** @return list<string>|null the same with a library from Composer, and the extensions of php.ini; null without it */
    public function peer(string $script, string ...$arguments): ?array
    {
        $autoload = $this->place->program('peers/vendor/autoload.php');
        return is_file($autoload) ? [PHP_BINARY, __DIR__ . "/../run/$script.php", ...$arguments, $autoload] : null;
    }

    /**
     * @param list<string> $command
     * @return array<string, float>
     */
    public function run(array $command): array
    {
        $output = shell_exec(implode(' ', array_map(escapeshellarg(...), $command)) . ' 2>&1');
        $result = json_decode((string) $output, true);
        return is_array($result) ? $result : throw new RuntimeException(implode(' ', $command) . ":\n$output");
    }

    /**
     * Instructions in user space, or null without valgrind.
     *
     * @param list<string> $command
     */
    public function instructions(array $command): ?int
    {
        $valgrind = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', ...$command];
        $output = (string) shell_exec(implode(' ', array_map(escapeshellarg(...), $valgrind)) . ' 2>&1');
        return preg_match('/Collected : (\d+)/', $output, $parts) === 1 ? (int) $parts[1] : null;
    }
}
