<?php

declare(strict_types=1);

namespace ClicToPayFault;

use Closure;

/** Does many independent tasks in a few processes, each with a world of its own. */
final class Workers
{
    /**
     * @template T
     * @param list<T> $tasks
     * @param Closure(World, T): array<string, mixed> $do
     * @param Closure(array<string, mixed>, int): void $take the result of a task, and which task it was
     * @return int how many tasks got no result, because a process broke off
     */
    public static function run(array $tasks, int $processes, string $directory, Closure $do, Closure $take): int
    {
        $lines = [];
        for ($worker = 0; $worker < min($processes, count($tasks)); $worker++) {
            [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
            if (pcntl_fork() === 0) {
                fclose($ours);
                $world = new World($directory, sprintf('F%d', $worker));
                for ($task = $worker; $task < count($tasks); $task += $processes) {
                    $line = json_encode([$task, $do($world, $tasks[$task])], JSON_THROW_ON_ERROR);
                    if (@fwrite($theirs, "$line\n") === false) {
                        exit(1); // whoever wanted it has ended
                    }
                }
                exit(0);
            }
            fclose($theirs);
            $lines[] = $ours;
        }
        $missing = count($tasks);
        while ($lines !== []) {
            $ready = $lines;
            $none = null;
            stream_select($ready, $none, $none, null);
            foreach ($ready as $line) {
                $text = fgets($line);
                if ($text === false) {
                    unset($lines[array_search($line, $lines, true)]);
                    continue;
                }
                [$task, $result] = json_decode($text, true, 64, JSON_THROW_ON_ERROR);
                $take($result, $task);
                $missing--;
            }
        }
        while (pcntl_wait($status) > 0) {
        }
        return $missing;
    }

    /** A directory that goes with the process that made it, and the certificate in it. */
    public static function directory(): string
    {
        $directory = sys_get_temp_dir() . '/clictopay-fault-' . bin2hex(random_bytes(6));
        mkdir($directory, 0700);
        $owner = getmypid();
        register_shutdown_function(static function () use ($directory, $owner): void {
            if (getmypid() === $owner) {
                array_map('unlink', glob("$directory/*"));
                rmdir($directory);
            }
        });
        pcntl_async_signals(true);
        foreach ([SIGINT, SIGTERM] as $signal) {
            pcntl_signal($signal, static fn () => exit(1));
        }
        World::makeCertificate($directory);
        return $directory;
    }
}
